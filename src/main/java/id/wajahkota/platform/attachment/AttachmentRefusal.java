package id.wajahkota.platform.attachment;

/** Why a file is not taken. */
public enum AttachmentRefusal {
    ATTACHMENT_EMPTY,
    ATTACHMENT_TOO_LARGE,
    ATTACHMENT_KIND
}
