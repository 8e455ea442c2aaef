package id.wajahkota.platform.attachment;

/** Why a file is not taken. */
public enum AttachmentRefusal {
    ATTACHMENT_EMPTY,
    ATTACHMENT_TOO_LARGE,
    /** One person has brought so much within a day that the disk would not last. */
    ATTACHMENT_QUOTA,
    ATTACHMENT_KIND
}
