package id.wajahkota.platform.spreadsheet;

/** Why an export is not begun. */
public enum ExportRefusal {
    TOO_MANY_EXPORTS
}
