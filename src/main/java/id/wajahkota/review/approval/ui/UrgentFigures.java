package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.BarChart;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.review.approval.UrgentStatistics;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The year's urgent publications of each department, and what the secretariat found of them. */
@SpringComponent
class UrgentFigures {

    private final UrgentStatistics statistics;
    private final OpdDirectory opds;

    UrgentFigures(UrgentStatistics statistics, OpdDirectory opds) {
        this.statistics = statistics;
        this.opds = opds;
    }

    Component create() {
        List<UrgentStatistics.Figures> figures = statistics.thisYear();
        Map<OpdId, OpdSummary> byId = opds.byId();
        BarChart chart = new BarChart(
                text("urgent.figures"),
                text("post.opd"),
                figures.stream().map(row -> byId.get(row.opd()).code()).toList(),
                List.of(
                        series("urgent.justified", "stage-published", figures, UrgentStatistics.Figures::justified),
                        series("urgent.waiting", "stage-in_review", figures, UrgentStatistics.Figures::waiting),
                        series(
                                "urgent.reprimanded",
                                "stage-rejected",
                                figures,
                                UrgentStatistics.Figures::reprimanded)));
        chart.setVisible(!figures.isEmpty());
        return chart;
    }

    private static Chart.Series series(
            String key,
            String colour,
            List<UrgentStatistics.Figures> figures,
            ToIntFunction<UrgentStatistics.Figures> figure) {
        return new Chart.Series(
                text(key), figures.stream().mapToInt(figure).boxed().toList(), colour);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
