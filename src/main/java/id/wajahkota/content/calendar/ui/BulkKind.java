package id.wajahkota.content.calendar.ui;

/** What can be done with many posts at once. */
enum BulkKind {
    SUBMIT,
    MOVE,
    CANCEL
}
