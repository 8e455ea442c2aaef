package id.wajahkota.rakor.followup.ui;

/** The ways in which directives and follow-ups are shown. */
enum FollowUpTab {
    LIST("daftar"),
    BOARD("papan"),
    DIRECTIVES("arahan"),
    FULFILMENT("capaian");

    private final String word;

    FollowUpTab(String word) {
        this.word = word;
    }

    /** As it stands in the address. */
    String word() {
        return word;
    }

    /** Whether it shows follow-ups that can be filtered. */
    boolean isFiltered() {
        return this == LIST || this == BOARD;
    }
}
