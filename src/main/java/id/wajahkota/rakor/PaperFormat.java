package id.wajahkota.rakor;

import id.wajahkota.document.Papers;

/** As what a paper is written. */
public enum PaperFormat {
    PDF(Papers.PDF_TYPE),
    DOCX(Papers.DOCX_TYPE);

    private final String contentType;

    PaperFormat(String contentType) {
        this.contentType = contentType;
    }

    /** What browsers are told it is. */
    public String contentType() {
        return contentType;
    }
}
