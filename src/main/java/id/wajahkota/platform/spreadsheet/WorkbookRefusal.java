package id.wajahkota.platform.spreadsheet;

/** Why a file is not read, each with what to do about it. */
public enum WorkbookRefusal {
    WORKBOOK_TOO_LARGE,
    WORKBOOK_NOT_XLSX,
    WORKBOOK_OLD,
    WORKBOOK_ENCRYPTED,
    WORKBOOK_WITH_MACROS,
    WORKBOOK_OPEN_DOCUMENT,
    WORKBOOK_BUSY,
    WORKBOOK_TEXT,
    WORKBOOK_ROW_TWICE,
    WORKBOOK_CELL_TWICE,
    WORKBOOK_DAMAGED,
    WORKBOOK_UNSAFE,
    WORKBOOK_EMPTY,
    WORKBOOK_WITHOUT_COLUMNS,
    WORKBOOK_TOO_MANY_ROWS
}
