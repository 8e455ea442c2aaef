package id.wajahkota.content.media;

/** Why a picture is not taken. */
public enum MediaRefusal {
    MEDIA_EMPTY,
    MEDIA_TOO_LARGE,
    /** Neither JPEG nor PNG nor WebP by what is in it, whatever it is called. */
    MEDIA_KIND_UNKNOWN,
    /** More pixels than anybody publishes: perhaps made to exhaust the portal. */
    MEDIA_TOO_MANY_PIXELS,
    /** It begins like a picture and cannot be read to its end. */
    MEDIA_DAMAGED,
    /** Others are being drawn, and that takes longer than somebody would wait. */
    MEDIA_BUSY,
    MEDIA_NOT_YOURS,
    /** One person has brought so many within a day that the disk would not last. */
    MEDIA_QUOTA
}
