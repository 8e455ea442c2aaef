package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.NotFoundException;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of a period: of the whole city for those who see it, of their own departments for OPD admins. */
@Service
@Requires(Permission.REPORT_READ)
@Transactional(readOnly = true)
public class Reports {

    private static final int MONTHS = 6;

    private final PostFigureQueries posts;
    private final FollowUpFigureQueries tasks;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;

    Reports(PostFigureQueries posts, FollowUpFigureQueries tasks, OpdDirectory opds, CurrentUser currentUser) {
        this.posts = posts;
        this.tasks = tasks;
        this.opds = opds;
        this.currentUser = currentUser;
    }

    /** The departments whose figures the person may read, by name. */
    public List<OpdSummary> readable() {
        PortalUser person = currentUser.require();
        return opds.all().stream().filter(opd -> person.maySee(opd.id())).toList();
    }

    /**
     * The report of a period.
     *
     * @param opd only that department's
     * @throws NotFoundException when its figures are not the person's to read
     */
    public Report of(Period period, Optional<OpdId> opd) {
        ReportScope scope = scope(opd);
        List<PostFigureQueries.Row> rows = posts.byOpdAndPillar(period, scope);
        List<PostFigureQueries.Urgent> urgent = posts.urgent(period, scope);
        List<PostFigureQueries.Row> rowsBefore = posts.byOpdAndPillar(period.plus(-1), scope);
        List<PostFigureQueries.Urgent> urgentBefore = posts.urgent(period.plus(-1), scope);
        return new Report(
                period,
                opd,
                part(period, scope, rows, urgent),
                part(period.plus(-1), scope, rowsBefore, urgentBefore),
                pillars(rows),
                byOpd(rows, urgent),
                months(period, scope));
    }

    private ReportScope scope(Optional<OpdId> opd) {
        PortalUser person = currentUser.require();
        if (opd.isPresent()) {
            if (!person.maySee(opd.get())) {
                throw new NotFoundException("Not for " + person.username());
            }
            return ReportScope.of(List.of(opd.get()));
        }
        return person.seesEveryOpd() ? ReportScope.ALL : ReportScope.of(person.opds());
    }

    private Report.Part part(
            Period period, ReportScope scope, List<PostFigureQueries.Row> rows, List<PostFigureQueries.Urgent> urgent) {
        PostFigures sum = byOpd(rows, urgent).values().stream().reduce(PostFigures.NONE, PostFigures::plus);
        return new Report.Part(sum, tasks.approvals(period, scope), tasks.tasks(period, scope));
    }

    private static Map<PillarId, Integer> pillars(List<PostFigureQueries.Row> rows) {
        Map<PillarId, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.pillar(), row.counts().planned(), Integer::sum));
        return mostFirst(counts, Function.identity());
    }

    private static Map<OpdId, PostFigures> byOpd(
            List<PostFigureQueries.Row> rows, List<PostFigureQueries.Urgent> urgent) {
        Map<OpdId, PostFigures> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.opd(), row.counts(), PostFigures::plus));
        urgent.forEach(
                one -> counts.merge(one.opd(), new PostFigures(0, 0, 0, 0, 0, one.count(), 0), PostFigures::plus));
        return mostFirst(counts, PostFigures::planned);
    }

    private static <K, V> Map<K, V> mostFirst(Map<K, V> counts, Function<V, Integer> size) {
        return counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<K, V> entry) -> size.apply(entry.getValue()))
                        .reversed()
                        .thenComparing(entry -> entry.getKey().toString()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    /** The last months, those without posts too; a year has all of its own. */
    private List<Report.Month> months(Period period, ReportScope scope) {
        int count = Math.max(MONTHS, period.kind().months());
        YearMonth last = YearMonth.from(period.lastDay());
        YearMonth first = last.minusMonths(count - 1L);
        Map<YearMonth, PostFigures> counted = new HashMap<>();
        IntStream.rangeClosed(first.getYear(), last.getYear())
                .mapToObj(year -> new Period(PeriodKind.YEAR, YearMonth.of(year, 1)))
                .flatMap(year -> posts.byMonth(year, scope).stream())
                .forEach(month -> counted.put(month.month(), month.posts()));
        return IntStream.range(0, count)
                .mapToObj(first::plusMonths)
                .map(month -> new Report.Month(month, counted.getOrDefault(month, PostFigures.NONE)))
                .toList();
    }
}
