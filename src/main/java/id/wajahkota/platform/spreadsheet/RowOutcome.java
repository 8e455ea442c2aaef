package id.wajahkota.platform.spreadsheet;

/** What importing a row does. */
public enum RowOutcome {
    CREATE,
    CHANGE,
    SAME,
    /** Somebody else changed it after it was exported; it is left as it is. */
    CONFLICT,
    REFUSED;

    /** Whether importing it does something. */
    public boolean isGood() {
        return this == CREATE || this == CHANGE;
    }

    /** Whether somebody has to look at it. */
    public boolean isBad() {
        return this == CONFLICT || this == REFUSED;
    }
}
