package id.wajahkota.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.followup.FollowUpFilter;
import id.wajahkota.followup.FollowUpList;
import id.wajahkota.followup.FollowUpRow;
import id.wajahkota.followup.FollowUpStage;
import id.wajahkota.followup.Priority;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.EnumWords;
import id.wajahkota.spreadsheet.Column;
import id.wajahkota.spreadsheet.Cover;
import id.wajahkota.spreadsheet.Sheet;
import id.wajahkota.spreadsheet.ui.ExportButton.Export;
import id.wajahkota.spreadsheet.ui.ExportCover;
import java.util.List;
import java.util.Map;

/** The follow-ups that a filter shows, as a workbook. */
@SpringComponent
class FollowUpExport {

    private final FollowUpList followUps;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    FollowUpExport(FollowUpList followUps, CurrentUser currentUser, PortalClock clock) {
        this.followUps = followUps;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * As the filter stands now.
     *
     * @param query the filter as it stands in the address; empty when it limits nothing
     */
    Export of(FollowUpFilter filter, String query, Map<OpdId, OpdSummary> opds) {
        String title = text("export.followUps");
        Cover cover = ExportCover.of(title, currentUser.require().displayName(), clock.instant(), query);
        Sheet<FollowUpRow> sheet = new Sheet<>(title, columns(opds), row -> followUps.each(filter, row));
        return new Export("tindak-lanjut-" + Wib.date(clock.instant()), cover, sheet);
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

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
