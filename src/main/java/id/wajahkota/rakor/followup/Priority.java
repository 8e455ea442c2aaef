package id.wajahkota.rakor.followup;

/** How much a follow-up presses. */
public enum Priority {
    HIGH,
    NORMAL,
    LOW
}
