package id.wajahkota.content;

/** Where a post stands on its way to the public. Rules: domain page, section 3. */
public enum Stage {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    ON_HOLD,
    PUBLISHED,
    REJECTED,
    CANCELLED,
    EXPIRED;

    /** Whether every admin of the city may see title, time and channel of such a post on the calendar. */
    public boolean isCityWide() {
        return this == APPROVED || this == PUBLISHED;
    }
}
