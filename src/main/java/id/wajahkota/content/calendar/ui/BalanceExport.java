package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.content.calendar.Balance;
import id.wajahkota.content.calendar.CityBalance;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How balanced a month is, as a workbook: pillars, departments, days without posts, and what overlaps. */
@SpringComponent
class BalanceExport {

    private final CityBalance balance;
    private final Exporting exporting;

    BalanceExport(CityBalance balance, Exporting exporting) {
        this.balance = balance;
        this.exporting = exporting;
    }

    ExportButton button(YearMonth month, FilterChoices choices) {
        return exporting.button(() -> export(month, choices));
    }

    private Export export(YearMonth month, FilterChoices choices) {
        Balance weighed = balance.of(DaySpan.of(month));
        return new Export(
                exporting.dated("keseimbangan-" + month),
                text("balance.title"),
                WibFormat.ofScreen().month(month),
                List.of(
                        new Sheet<>(text("balance.pillars"), pillars(weighed), choices.pillars()::forEach),
                        new Sheet<>(text("balance.opds"), opds(choices), weighed.opds()::forEach),
                        new Sheet<>(text("export.gaps"), gaps(), weighed.gaps()::forEach),
                        new Sheet<>(text("export.overlaps"), overlaps(choices), weighed.overlaps()::forEach)));
    }

    private static List<Column<PillarSummary>> pillars(Balance weighed) {
        return List.of(
                Column.text(text("post.pillar"), 40, PillarSummary::name),
                Column.number(text("balance.posts"), pillar -> weighed.pillars().getOrDefault(pillar.id(), 0)));
    }

    private static List<Column<Balance.Activity>> opds(FilterChoices choices) {
        return List.of(
                Column.text(text("post.opd"), 18, one -> choices.code(one.opd())),
                Column.number(text("PostStage.APPROVED"), Balance.Activity::approved),
                Column.number(text("balance.onTime"), one -> one.published() - one.late()),
                Column.number(text("balance.late"), Balance.Activity::late));
    }

    private static List<Column<LocalDate>> gaps() {
        return List.of(Column.day(text("holiday.date"), day -> day));
    }

    private static List<Column<Balance.Overlap>> overlaps(FilterChoices choices) {
        Map<Channel, String> channels = EnumWords.of(Channel.class);
        return List.of(
                Column.moment(text("export.firstSlot"), pair -> pair.first().slot()),
                Column.text(
                        text("export.firstOpd"),
                        18,
                        pair -> choices.code(pair.first().opd())),
                Column.text(text("export.firstTitle"), 40, pair -> pair.first().title()),
                Column.moment(text("export.secondSlot"), pair -> pair.second().slot()),
                Column.text(
                        text("export.secondOpd"),
                        18,
                        pair -> choices.code(pair.second().opd())),
                Column.text(
                        text("export.secondTitle"), 40, pair -> pair.second().title()),
                Column.text(
                        text("post.channels"),
                        30,
                        pair -> pair.channels().stream()
                                .map(channels::get)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
