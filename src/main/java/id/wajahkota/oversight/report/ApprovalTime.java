package id.wajahkota.oversight.report;

import java.time.Duration;
import java.util.List;

/**
 * How long posts waited for their approval, counted in working time.
 *
 * @param approvals how many were given
 * @param median half of them took no longer; zero when there were none
 * @param ninth nine in ten took no longer (90th percentile, nearest rank); zero when there were none
 */
public record ApprovalTime(int approvals, Duration median, Duration ninth) {

    private static final int HALF = 50;
    private static final int NINE_IN_TEN = 90;
    private static final int ALL = 100;

    static ApprovalTime of(List<Duration> taken) {
        List<Duration> sorted = taken.stream().sorted().toList();
        return new ApprovalTime(sorted.size(), rank(sorted, HALF), rank(sorted, NINE_IN_TEN));
    }

    private static Duration rank(List<Duration> sorted, int percent) {
        return sorted.isEmpty()
                ? Duration.ZERO
                : sorted.get(Math.max(0, Math.ceilDiv(percent * sorted.size(), ALL) - 1));
    }

    /** A duration in hours, for figures with a decimal. */
    public static double hours(Duration worked) {
        return worked.toMinutes() / 60.0;
    }
}
