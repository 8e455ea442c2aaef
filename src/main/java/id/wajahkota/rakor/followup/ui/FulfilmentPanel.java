package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.shared.ui.BarChart;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.followup.Fulfilment;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** How much of what was directed is done: per leader, per department and over time, drawn and as tables. */
class FulfilmentPanel extends Composite<Div> {

    FulfilmentPanel(Fulfilment fulfilment) {
        List<Fulfilment.Share> byOpd = fulfilment.byOpd();
        if (byOpd.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.CHART,
                            getTranslation("followUp.empty.title"),
                            getTranslation("followUp.empty.advice")));
            return;
        }
        getContent().addClassName("charts");
        getContent()
                .add(
                        createChart("bySpeaker", fulfilment.bySpeaker(), UnaryOperator.identity()),
                        createChart("byOpd", byOpd, UnaryOperator.identity()),
                        createChart(
                                "byMonth",
                                fulfilment.byMonth(),
                                month -> WibFormat.ofScreen().month(YearMonth.parse(month))));
    }

    private Component createChart(String key, List<Fulfilment.Share> shares, UnaryOperator<String> name) {
        return new BarChart(
                getTranslation("fulfilment." + key),
                getTranslation("fulfilment." + key + ".label"),
                shares.stream()
                        .map(share -> getTranslation("fulfilment.who", name.apply(share.who()), share.percent()))
                        .toList(),
                List.of(
                        series("fulfilment.verified", "stage-published", shares, Fulfilment.Share::verified),
                        series(
                                "fulfilment.open",
                                "stage-in_review",
                                shares,
                                share -> share.total() - share.verified() - share.overdue()),
                        series("fulfilment.overdue", "stage-rejected", shares, Fulfilment.Share::overdue)));
    }

    private Chart.Series series(
            String key, String colour, List<Fulfilment.Share> shares, Function<Fulfilment.Share, Integer> figure) {
        return new Chart.Series(getTranslation(key), shares.stream().map(figure).toList(), colour);
    }
}
