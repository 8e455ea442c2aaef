package id.wajahkota.approval;

/**
 * What somebody remarks on a subject.
 *
 * @param field the form field it is about, or empty when it is about the whole
 * @param quote the piece of that field's text it is about, or empty
 */
public record RemarkDraft(String field, String quote, String words) {

    public static final int WORDS_LIMIT = 2_000;
    public static final int QUOTE_LIMIT = 500;
}
