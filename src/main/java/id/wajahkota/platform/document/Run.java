package id.wajahkota.platform.document;

/** Words of a paragraph that look alike. */
public record Run(String words, boolean bold, boolean italic) {

    /** Without emphasis. */
    public static Run plain(String words) {
        return new Run(words, false, false);
    }
}
