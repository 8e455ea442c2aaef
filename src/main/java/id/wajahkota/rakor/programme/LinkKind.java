package id.wajahkota.rakor.programme;

/** What can belong to a programme. */
public enum LinkKind {
    MEETING("meeting_id"),
    CAMPAIGN("campaign_id");

    private final String column;

    LinkKind(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }
}
