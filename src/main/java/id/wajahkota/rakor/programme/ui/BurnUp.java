package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.platform.shared.ui.LineChart;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.programme.ProgrammeDetail;
import id.wajahkota.rakor.programme.TargetDetail;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** How much of all targets is reached, week by week until today, beside an even pace to the last day; in percent. */
final class BurnUp {

    private static final int ALL = 100;

    private BurnUp() {}

    static LineChart chart(ProgrammeDetail programme, List<TargetDetail> targets, LocalDate today) {
        LocalDate end = today.isBefore(programme.lastDay()) ? today : programme.lastDay();
        LocalDate first = programme.starts().isBefore(end) ? programme.starts() : end;
        List<LocalDate> days = Stream.concat(
                        Stream.iterate(first, day -> day.isBefore(end), day -> day.plusWeeks(1)), Stream.of(end))
                .toList();
        double length = Math.max(1, ChronoUnit.DAYS.between(programme.starts(), programme.lastDay()));
        UI ui = UI.getCurrent();
        return new LineChart(
                ui.getTranslation("programme.burnUp"),
                ui.getTranslation("programme.burnUp.label"),
                days.stream().map(day -> WibFormat.ofScreen().briefDay(day)).toList(),
                List.of(
                        new Chart.Series(
                                ui.getTranslation("programme.burnUp.achieved"),
                                days.stream()
                                        .map(day -> ALL
                                                * targets.stream()
                                                        .mapToDouble(target -> target.shareBy(day))
                                                        .average()
                                                        .orElse(0))
                                        .toList()),
                        new Chart.Series(
                                ui.getTranslation("programme.burnUp.even"),
                                days.stream()
                                        .map(day -> ALL
                                                * Math.max(0, ChronoUnit.DAYS.between(programme.starts(), day))
                                                / length)
                                        .toList())),
                ALL);
    }
}
