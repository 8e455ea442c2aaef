package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.document.Block;
import java.util.List;
import java.util.Map;

/** The charts of the report on screen, as a paper has them: what went out of what was planned. */
final class PaperCharts {

    private final ReportWords words;

    PaperCharts(ReportWords words) {
        this.words = words;
    }

    Block months(Report report) {
        return chart(report.months().stream()
                .map(month -> outOfPlanned(words.paper().format().month(month.month()), month.posts()))
                .toList());
    }

    Block opds(Report report) {
        Map<?, OpdSummary> names = words.opds();
        return chart(report.opds().entrySet().stream()
                .map(entry -> outOfPlanned(names.get(entry.getKey()).code(), entry.getValue()))
                .toList());
    }

    Block pillars(Report report) {
        Map<?, String> names = words.pillars();
        return chart(report.pillars().entrySet().stream()
                .map(entry -> new Block.Bar(
                        names.get(entry.getKey()),
                        entry.getValue(),
                        entry.getValue(),
                        words.of("report.chart.planned", entry.getValue())))
                .toList());
    }

    private Block chart(List<Block.Bar> bars) {
        return bars.isEmpty() ? Block.Text.of(words.of("report.chart.none")) : new Block.Bars(bars);
    }

    private Block.Bar outOfPlanned(String label, PostFigures posts) {
        return new Block.Bar(
                label,
                posts.planned(),
                posts.published(),
                words.of("report.chart.outOfPlanned", posts.published(), posts.planned()));
    }
}
