package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.oversight.report.PostFigures;
import id.wajahkota.oversight.report.Report;
import id.wajahkota.platform.shared.ui.BarChart;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.platform.shared.ui.LineChart;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The charts of a report; a bar leads to the list of what it counts. */
class ReportCharts extends Composite<Div> {

    ReportCharts(ReportState state, Report report, Map<PillarId, String> pillars, Map<OpdId, OpdSummary> opds) {
        getContent().addClassName("report-charts");
        getContent().add(createMonths(report));
        if (!report.pillars().isEmpty()) {
            getContent().add(createPillars(state, report, pillars), createOpds(state, report, opds));
        }
    }

    private Component createMonths(Report report) {
        List<PostFigures> posts =
                report.months().stream().map(Report.Month::posts).toList();
        int most = posts.stream().mapToInt(PostFigures::planned).max().orElse(0);
        return new LineChart(
                getTranslation("report.months"),
                getTranslation("report.month"),
                report.months().stream()
                        .map(month -> WibFormat.ofScreen().month(month.month()))
                        .toList(),
                List.of(
                        series("report.planned", "portal-text-soft", posts, PostFigures::planned),
                        series("report.published", "stage-published", posts, PostFigures::published),
                        series("report.late", "stage-changes_requested", posts, PostFigures::late)),
                Math.max(1, most));
    }

    private Component createPillars(ReportState state, Report report, Map<PillarId, String> pillars) {
        return new BarChart(
                        getTranslation("report.pillars"),
                        getTranslation("post.pillar"),
                        report.pillars().keySet().stream().map(pillars::get).toList(),
                        List.of(new Chart.Series(
                                getTranslation("report.planned"),
                                List.copyOf(report.pillars().values()))))
                .leadingTo(report.pillars().keySet().stream()
                        .map(pillar ->
                                state.posts(Map.of("pilar", pillar.value().toString())))
                        .toList());
    }

    /** Parts of a whole on top of each other: out, still to come, and missed. */
    private Component createOpds(ReportState state, Report report, Map<OpdId, OpdSummary> opds) {
        List<PostFigures> counts = List.copyOf(report.opds().values());
        List<String> codes =
                report.opds().keySet().stream().map(opd -> opds.get(opd).code()).toList();
        return new BarChart(
                        getTranslation("report.opds"),
                        getTranslation("post.opd"),
                        codes,
                        List.of(
                                series("report.published", "stage-published", counts, PostFigures::published),
                                series(
                                        "report.waiting",
                                        "stage-approved",
                                        counts,
                                        one -> one.planned() - one.published() - one.expired()),
                                series("report.expired", "stage-expired", counts, PostFigures::expired)))
                .leadingTo(codes.stream()
                        .map(code -> state.posts(Map.of("opd", code)))
                        .toList());
    }

    private Chart.Series series(
            String key, String colour, List<PostFigures> counts, Function<PostFigures, Integer> figure) {
        return new Chart.Series(getTranslation(key), counts.stream().map(figure).toList(), colour);
    }
}
