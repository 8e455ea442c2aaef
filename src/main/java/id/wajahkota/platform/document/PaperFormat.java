package id.wajahkota.platform.document;

/** As what a paper is written. */
public enum PaperFormat {
    PDF(Papers.PDF_TYPE),
    DOCX(Papers.DOCX_TYPE);

    private final String contentType;

    PaperFormat(String contentType) {
        this.contentType = contentType;
    }

    /** Writes a paper so. */
    public byte[] write(OfficialDocument paper) {
        return this == PDF ? Papers.pdf(paper) : Papers.docx(paper);
    }

    /** What browsers are told it is. */
    public String contentType() {
        return contentType;
    }
}
