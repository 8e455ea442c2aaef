package id.wajahkota.spreadsheet;

/** Why an export is not begun. */
public enum ExportRefusal {
    TOO_MANY_EXPORTS
}
