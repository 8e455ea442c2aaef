package id.wajahkota.platform.spreadsheet;

/** How far an export is. */
public enum ExportState {
    WAITING,
    RUNNING,
    READY,
    CANCELLED,
    FAILED;

    /** Whether it will still change. */
    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }
}
