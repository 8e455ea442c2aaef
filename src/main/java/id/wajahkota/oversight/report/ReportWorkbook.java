package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.spreadsheet.ChartedTable;
import id.wajahkota.platform.spreadsheet.ChartedTable.Row;
import id.wajahkota.platform.spreadsheet.ChartedTable.Shape;
import id.wajahkota.platform.spreadsheet.ChartedWorkbook;
import id.wajahkota.platform.spreadsheet.Cover;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A report as a workbook: the figures of its paper, each table with the chart of it. */
@Component
class ReportWorkbook {

    private final ReportWords words;
    private final ReportPaper paper;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ReportWorkbook(ReportWords words, ReportPaper paper, CurrentUser currentUser, PortalClock clock) {
        this.words = words;
        this.paper = paper;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    byte[] of(Report report) {
        String period = words.period(report.period());
        String whose = words.whose(report.opd());
        Cover cover = new Cover(
                        words.of("export.cover"),
                        words.of("report.paper.title"),
                        List.of(
                                new Cover.Fact(words.of("report.period"), period),
                                new Cover.Fact(words.of("report.of"), whose),
                                new Cover.Fact(
                                        words.of("export.by"),
                                        currentUser.require().displayName()),
                                new Cover.Fact(
                                        words.of("export.at"),
                                        words.paper().format().dayAndTime(clock.instant()))),
                        "")
                .advising(paper.summary(report, period, whose));
        return ChartedWorkbook.write(cover, List.of(figures(report), months(report), pillars(report), opds(report)));
    }

    private ChartedTable figures(Report report) {
        return table(
                "report.figures",
                "report.figure",
                List.of(
                        words.period(report.period()),
                        words.period(report.period().plus(-1))),
                ReportFigure.all().stream()
                        .map(figure -> new Row(
                                words.of(figure.key()), List.of(figure.of(report.now()), figure.of(report.before()))))
                        .toList(),
                Shape.NONE);
    }

    private ChartedTable months(Report report) {
        return table(
                "report.months",
                "report.month",
                names("report.planned", "report.published", "report.late"),
                report.months().stream()
                        .map(month -> new Row(
                                words.paper().format().month(month.month()),
                                List.of(
                                        month.posts().planned(),
                                        month.posts().published(),
                                        month.posts().late())))
                        .toList(),
                Shape.LINES);
    }

    private ChartedTable pillars(Report report) {
        Map<PillarId, String> pillars = words.pillars();
        return table(
                "report.pillars",
                "post.pillar",
                names("report.planned"),
                report.pillars().entrySet().stream()
                        .map(entry -> new Row(pillars.get(entry.getKey()), List.of(entry.getValue())))
                        .toList(),
                Shape.BARS);
    }

    private ChartedTable opds(Report report) {
        Map<OpdId, OpdSummary> opds = words.opds();
        return table(
                "report.opds",
                "post.opd",
                names(
                        "report.planned",
                        "report.approved",
                        "report.published",
                        "report.late",
                        "report.expired",
                        "report.urgent"),
                report.opds().entrySet().stream()
                        .map(entry -> new Row(opds.get(entry.getKey()).code(), values(entry.getValue())))
                        .toList(),
                Shape.BARS);
    }

    private static List<Integer> values(PostFigures counts) {
        return List.of(
                counts.planned(),
                counts.approved(),
                counts.published(),
                counts.late(),
                counts.expired(),
                counts.urgent());
    }

    private List<String> names(String... keys) {
        return Stream.of(keys).map(key -> words.of(key)).toList();
    }

    private ChartedTable table(String title, String label, List<String> series, List<Row> rows, Shape shape) {
        return new ChartedTable(words.of(title), words.of(title), words.of(label), series, rows, shape);
    }
}
