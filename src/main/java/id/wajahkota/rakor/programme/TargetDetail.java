package id.wajahkota.rakor.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * A target with what was reported of it.
 *
 * @param reports the earliest day first
 */
public record TargetDetail(UUID id, TargetDraft draft, List<Report> reports) {

    /** How far it was on a day in the city, in all. */
    public record Report(LocalDate day, BigDecimal achieved, String note) {}

    /** How much, in its unit. */
    public BigDecimal planned() {
        return Objects.requireNonNull(draft.planned());
    }

    /** How far it had come by that day, in its unit. */
    public BigDecimal achievedBy(LocalDate day) {
        return reports.stream()
                .filter(report -> !report.day().isAfter(day))
                .max(Comparator.comparing(Report::day))
                .map(Report::achieved)
                .orElse(BigDecimal.ZERO);
    }

    /** The same as a share of what is planned, from 0 to 1; more than planned is 1. */
    public double shareBy(LocalDate day) {
        return Math.min(1, achievedBy(day).doubleValue() / planned().doubleValue());
    }
}
