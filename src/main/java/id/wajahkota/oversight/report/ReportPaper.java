package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.document.Block;
import id.wajahkota.platform.document.OfficialDocument;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a report out as a paper that a head of office can sign. */
@Component
class ReportPaper {

    private static final String TO_BE_WRITTEN = "........................................";

    private final ReportWords words;
    private final PaperCharts charts;
    private final PortalClock clock;

    ReportPaper(ReportWords words, PortalClock clock) {
        this.words = words;
        this.charts = new PaperCharts(words);
        this.clock = clock;
    }

    OfficialDocument of(Report report) {
        List<Block> blocks = new ArrayList<>();
        String period = words.period(report.period());
        String whose = words.whose(report.opd());
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.of("report.period"), period),
                new Block.Fact(words.of("report.of"), whose),
                new Block.Fact(words.of("report.madeAt"), words.paper().format().dayAndTime(clock.instant())))));
        section(blocks, "report.summary");
        summary(report, period, whose).forEach(text -> blocks.add(Block.Text.of(text)));
        section(blocks, "report.figures");
        blocks.add(figures(report));
        section(blocks, "report.months");
        blocks.add(charts.months(report));
        section(blocks, "report.pillars");
        blocks.add(charts.pillars(report));
        section(blocks, "report.opds");
        blocks.add(charts.opds(report));
        blocks.add(opds(report));
        section(blocks, "report.recommendations");
        blocks.add(Block.Items.of(recommendations(report), true));
        blocks.add(new Block.Signatures(
                words.of("report.placeAndDay", words.paper().format().date(Wib.date(clock.instant()))),
                List.of(new Signer(
                        words.of(report.opd().isPresent() ? "report.signer.opd" : "report.signer.city", whose),
                        TO_BE_WRITTEN,
                        TO_BE_WRITTEN,
                        TO_BE_WRITTEN))));
        return words.paper()
                .paper(
                        report.opd().isPresent()
                                ? words.paper().letterhead(whose)
                                : words.paper().letterhead(),
                        words.of("report.paper.title"),
                        blocks,
                        words.of("report.paper.footer", whose, period),
                        words.of("report.paper.title") + " " + period);
    }

    List<String> summary(Report report, String period, String whose) {
        PostFigures now = report.now().posts();
        FollowUpFigures tasks = report.now().tasks();
        return List.of(
                words.of(
                        "report.text.posts",
                        period,
                        report.opd().isPresent() ? whose : words.of("report.everybodyInText"),
                        now.planned(),
                        now.published(),
                        now.publishedPercent(),
                        now.late(),
                        now.expired(),
                        now.urgent()),
                report.now().approval().approvals() == 0
                        ? words.of("report.text.noApprovals")
                        : words.of(
                                "report.text.approvals",
                                report.now().approval().approvals(),
                                words.hours(report.now().approval().median()),
                                words.hours(report.now().approval().ninth()),
                                words.decimal(now.revisionsPerPost())),
                words.of("report.text.tasks", tasks.meetings(), tasks.due(), tasks.verified(), tasks.overdue()),
                words.of(
                        "report.text.before",
                        words.period(report.period().plus(-1)),
                        report.before().posts().planned(),
                        report.before().posts().published()));
    }

    private List<String> recommendations(Report report) {
        PostFigures now = report.now().posts();
        List<String> found = new ArrayList<>();
        if (now.late() > 0) {
            found.add(words.of("report.recommend.late", now.late()));
        }
        if (now.expired() > 0) {
            found.add(words.of("report.recommend.expired", now.expired()));
        }
        if (report.now().tasks().overdue() > 0) {
            found.add(words.of("report.recommend.overdue", report.now().tasks().overdue()));
        }
        words.pillars().entrySet().stream()
                .filter(pillar -> !report.pillars().containsKey(pillar.getKey()))
                .map(Map.Entry::getValue)
                .sorted()
                .map(name -> words.of("report.recommend.pillar", name))
                .forEach(found::add);
        return found.isEmpty() ? List.of(words.of("report.recommend.none")) : found;
    }

    private Block figures(Report report) {
        return Block.Table.of(
                        List.of(
                                words.of("report.figure"),
                                words.period(report.period()),
                                words.period(report.period().plus(-1))),
                        List.of(50, 25, 25),
                        ReportFigure.all().stream()
                                .map(figure -> List.of(
                                        words.of(figure.key()),
                                        words.decimal(figure.of(report.now())),
                                        words.decimal(figure.of(report.before()))))
                                .toList())
                .ofFigures();
    }

    private Block opds(Report report) {
        Map<?, OpdSummary> names = words.opds();
        return Block.Table.of(
                        Stream.of(
                                        "post.opd",
                                        "report.planned",
                                        "report.approved",
                                        "report.published",
                                        "report.late",
                                        "report.expired",
                                        "report.urgent")
                                .map(key -> words.of(key))
                                .toList(),
                        List.of(24, 16, 11, 9, 12, 16, 12),
                        report.opds().entrySet().stream()
                                .map(entry ->
                                        row(Map.entry(names.get(entry.getKey()).code(), entry.getValue())))
                                .toList())
                .ofFigures();
    }

    private static List<String> row(Map.Entry<String, PostFigures> entry) {
        PostFigures counts = entry.getValue();
        return Stream.concat(
                        Stream.of(entry.getKey()),
                        Stream.of(
                                        counts.planned(),
                                        counts.approved(),
                                        counts.published(),
                                        counts.late(),
                                        counts.expired(),
                                        counts.urgent())
                                .map(String::valueOf))
                .toList();
    }

    private void section(List<Block> blocks, String key) {
        blocks.add(Block.Heading.of(words.of(key)));
    }
}
