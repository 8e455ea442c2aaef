package id.wajahkota.content.post;

import java.util.Set;

/** Where a post stands on its way to the public. Rules: domain page, section 3. */
public enum PostStage {
    DRAFT,
    IN_REVIEW,
    CHANGES_REQUESTED,
    APPROVED,
    ON_HOLD,
    PUBLISHED,
    REJECTED,
    CANCELLED,
    EXPIRED;

    /** What the whole city knows of. */
    public static final Set<PostStage> CITY_WIDE = Set.of(APPROVED, PUBLISHED);

    /** What went out, is to go out, or is kept from it for a while. */
    public static final Set<PostStage> AGREED = Set.of(APPROVED, ON_HOLD, PUBLISHED);

    /** What is to go out, now or once nothing keeps it from that. */
    public static final Set<PostStage> TO_GO_OUT = Set.of(APPROVED, ON_HOLD);

    /** What will not go out as it was planned. */
    public static final Set<PostStage> GIVEN_UP = Set.of(REJECTED, CANCELLED, EXPIRED);

    /** What went out after its slot, among the rows of {@code post p}. */
    public static final String LATE = "(p.stage = 'PUBLISHED' and p.published_at > p.slot)";

    /** Whether every admin of the city may see title, time and channel of such a post on the calendar. */
    public boolean isCityWide() {
        return CITY_WIDE.contains(this);
    }
}
