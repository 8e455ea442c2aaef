package id.wajahkota.rakor.minutes;

/** What the minutes of a rakor may lack. It is shown before they are finalised; only the first keeps from it. */
public enum MinutesGap {
    NOBODY_PRESENT(true),
    ITEM_WITHOUT_NOTES(false),
    DIRECTIVE_WITHOUT_FOLLOW_UP(false),
    NO_DECISION(false);

    private final boolean grave;

    MinutesGap(boolean grave) {
        this.grave = grave;
    }

    /** Whether the minutes cannot be finalised with it. */
    public boolean isGrave() {
        return grave;
    }

    /** A gap, and what it is about where there are several. */
    public record Found(MinutesGap gap, String about) {}
}
