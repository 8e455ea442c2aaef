package id.wajahkota.content.post;

/**
 * When the calendar warns that posts stand too close.
 *
 * @param overlapHours two departments with the same pillar or campaign on one channel within so many hours overlap
 * @param postsPerHour more posts than that in an hour, on one channel of the whole city, are too many
 */
public record PlanningLimits(int overlapHours, int postsPerHour) {

    public static final int MOST_HOURS = 72;
    public static final int MOST_POSTS = 100;
}
