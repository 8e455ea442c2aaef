package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.shared.ui.FilterWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.rakor.followup.DirectiveList;
import id.wajahkota.rakor.followup.DirectiveRow;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.Priority;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The follow-ups that a filter shows, and all directives that the person may read, as a workbook. */
@SpringComponent
class FollowUpExport {

    private final FollowUpList followUps;
    private final DirectiveList directives;
    private final Exporting exporting;

    FollowUpExport(FollowUpList followUps, DirectiveList directives, Exporting exporting) {
        this.followUps = followUps;
        this.directives = directives;
        this.exporting = exporting;
    }

    /** A button that exports what is shown when it is pressed. */
    ExportButton button(Supplier<FollowUpFilter> shown, Map<OpdId, OpdSummary> opds) {
        return exporting.button(() -> of(shown.get(), opds));
    }

    private Export of(FollowUpFilter filter, Map<OpdId, OpdSummary> opds) {
        String title = text("export.followUps");
        Sheet<FollowUpRow> sheet = new Sheet<>(title, columns(opds), row -> followUps.each(filter, row));
        Sheet<DirectiveRow> given = new Sheet<>(text("export.directives"), directiveColumns(), directives::each);
        return new Export(
                exporting.dated("tindak-lanjut"), title, ofFirst(title, words(filter, opds)), List.of(sheet, given));
    }

    /** Directives have no stage and no date of their own: the filter is that of the first sheet, and says so. */
    private static String ofFirst(String sheet, String filter) {
        return filter.isEmpty() ? "" : sheet + ": " + filter;
    }

    private static String words(FollowUpFilter filter, Map<OpdId, OpdSummary> opds) {
        return new FilterWords()
                .only("post.opd", filter.opds().stream().map(opds::get).map(OpdSummary::code))
                .only("post.stage", filter.stages().stream().map(EnumText::of))
                .only("filter.text", Stream.of(filter.text()))
                .only(filter.overdue(), "followUp.overdueOnly")
                .only(filter.mine(), "followUp.mine")
                .toString();
    }

    private static List<Column<FollowUpRow>> columns(Map<OpdId, OpdSummary> opds) {
        Map<FollowUpStage, String> stages = EnumWords.of(FollowUpStage.class);
        Map<Priority, String> priorities = EnumWords.of(Priority.class);
        Map<String, String> colours = Map.of(
                stages.get(FollowUpStage.IN_PROGRESS), "DCE8F5",
                stages.get(FollowUpStage.DONE), "F5E6D3",
                stages.get(FollowUpStage.VERIFIED), "DDEBD8");
        return List.of(
                Column.day(text("followUp.dueLabel"), FollowUpRow::due),
                Column.text(text("post.opd"), 18, row -> opds.get(row.opd()).code()),
                Column.text(text("followUp.task"), 60, FollowUpRow::task),
                Column.state(text("post.stage"), 16, row -> stages.get(row.stage()), colours),
                Column.text(text("followUp.priorityLabel"), 12, row -> priorities.get(row.priority())),
                Column.text(text("directive.speaker"), 28, FollowUpRow::speaker));
    }

    private static List<Column<DirectiveRow>> directiveColumns() {
        return List.of(
                Column.text(text("directive.speaker"), 28, DirectiveRow::speaker),
                Column.text(text("export.directives"), 70, DirectiveRow::quote),
                Column.text(text("export.directive.meeting"), 44, DirectiveRow::meetingTitle),
                Column.moment(text("export.directive.at"), DirectiveRow::at),
                Column.number(text("export.directive.followUps"), DirectiveRow::followUps),
                Column.number(text("export.directive.verified"), DirectiveRow::verified));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
