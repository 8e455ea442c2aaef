package id.wajahkota.content.calendar;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.shared.Wib;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How balanced the city's face is over some days, by what is approved or out.
 *
 * @param total how many posts
 * @param gaps days on which nothing goes out, from today on
 * @param pillars posts of each pillar, the most first; a pillar without posts is not listed
 * @param opds posts of each department, the most first; a department without posts is not listed
 * @param overlaps posts of two departments that say the same in the same place at about the same time
 */
public record Balance(
        int total, List<LocalDate> gaps, Map<PillarId, Integer> pillars, List<Activity> opds, List<Overlap> overlaps) {

    /**
     * What one department does.
     *
     * @param late of the published, out later than planned
     */
    public record Activity(OpdId opd, int approved, int published, int late) {

        /** Approved and published together. */
        public int total() {
            return approved + published;
        }
    }

    /** Two posts that stand too close, the earlier one first. */
    public record Overlap(PlannedPost first, PlannedPost second, Set<Channel> channels, boolean sameCampaign) {}

    /**
     * Weighs the posts of those days.
     *
     * @param posts by slot
     * @param window two posts that lie further apart do not overlap
     * @param today days before it are no gaps, since nobody can fill them
     */
    static Balance of(List<PlannedPost> posts, DaySpan span, Duration window, LocalDate today) {
        Set<LocalDate> filled =
                posts.stream().map(post -> Wib.date(post.slot())).collect(Collectors.toSet());
        List<LocalDate> gaps = span.days()
                .filter(day -> !day.isBefore(today) && !filled.contains(day))
                .toList();
        return new Balance(posts.size(), gaps, pillars(posts), activities(posts), overlaps(posts, window));
    }

    private static Map<PillarId, Integer> pillars(List<PlannedPost> posts) {
        Map<PillarId, Integer> counts = new HashMap<>();
        posts.forEach(post -> counts.merge(post.pillar(), 1, Integer::sum));
        Map<PillarId, Integer> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.<PillarId, Integer>comparingByValue().reversed())
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static List<Activity> activities(List<PlannedPost> posts) {
        return posts.stream().collect(Collectors.groupingBy(PlannedPost::opd)).entrySet().stream()
                .map(entry -> activity(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Activity::total).reversed())
                .toList();
    }

    private static Activity activity(OpdId opd, List<PlannedPost> posts) {
        int published = (int)
                posts.stream().filter(post -> post.publishedAt().isPresent()).count();
        int late = (int) posts.stream().filter(PlannedPost::late).count();
        return new Activity(opd, posts.size() - published, published, late);
    }

    /** Each post is compared with those that follow it within the window. */
    private static List<Overlap> overlaps(List<PlannedPost> posts, Duration window) {
        List<Overlap> found = new ArrayList<>();
        for (int index = 0; index < posts.size(); index++) {
            PlannedPost first = posts.get(index);
            Instant end = first.slot().plus(window);
            for (int next = index + 1;
                    next < posts.size() && posts.get(next).slot().isBefore(end);
                    next++) {
                first.overlapWith(posts.get(next)).ifPresent(found::add);
            }
        }
        return found;
    }
}
