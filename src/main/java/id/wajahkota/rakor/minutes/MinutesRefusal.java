package id.wajahkota.rakor.minutes;

/** Why minutes are not finalised or opened again. */
public enum MinutesRefusal {
    MINUTES_SIGNER_REQUIRED,
    MINUTES_SIGNER_INCOMPLETE,
    MINUTES_NOT_LATEST,
    MINUTES_REASON_REQUIRED,
    MINUTES_REASON_TOO_LONG,
    MINUTES_MISSING
}
