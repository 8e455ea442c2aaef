package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.ui.MeetingSheetPart;
import java.util.List;
import java.util.Map;

/** What was directed in a rakor and is to be done after it, in the rakor's workbook. */
@SpringComponent
class FollowUpSheets implements MeetingSheetPart {

    private final Directives directives;
    private final FollowUps followUps;
    private final OpdDirectory opds;

    FollowUpSheets(Directives directives, FollowUps followUps, OpdDirectory opds) {
        this.directives = directives;
        this.followUps = followUps;
        this.opds = opds;
    }

    @Override
    public List<Sheet<?>> of(MeetingId meeting) {
        Map<OpdId, OpdSummary> names = opds.byId();
        List<DirectiveDetail> given = directives.of(meeting);
        List<FollowUpDetail> tasks = followUps.ofAll(List.of(meeting));
        return List.of(
                new Sheet<>(text("export.directives"), directives(names), given::forEach),
                new Sheet<>(text("export.followUps"), followUps(names), tasks::forEach));
    }

    /** Rows are written where there is no screen to ask for words. */
    private static List<Column<DirectiveDetail>> directives(Map<OpdId, OpdSummary> opds) {
        String everybody = text("directive.everybody");
        return List.of(
                Column.text(text("directive.speaker"), 28, one -> one.draft().speaker()),
                Column.text(text("export.position"), 30, one -> one.draft().speakerPosition()),
                Column.text(text("export.directives"), 80, one -> one.draft().quote()),
                Column.text(
                        text("post.opd"),
                        30,
                        one -> one.draft().opds().isEmpty()
                                ? everybody
                                : FollowUpWords.codes(one.draft().opds(), opds)),
                Column.day(text("followUp.dueLabel"), one -> one.draft().due()),
                Column.number(text("export.directive.followUps"), DirectiveDetail::followUps),
                Column.number(text("export.directive.verified"), DirectiveDetail::verified));
    }

    private static List<Column<FollowUpDetail>> followUps(Map<OpdId, OpdSummary> opds) {
        Map<FollowUpStage, String> stages = EnumWords.of(FollowUpStage.class);
        Map<Priority, String> priorities = EnumWords.of(Priority.class);
        return List.of(
                Column.day(text("followUp.dueLabel"), FollowUpDetail::due),
                Column.text(text("post.opd"), 18, one -> opds.get(one.opd()).code()),
                Column.text(text("followUp.task"), 70, one -> one.draft().task()),
                Column.text(text("post.stage"), 16, one -> stages.get(one.stage())),
                Column.text(
                        text("followUp.priorityLabel"),
                        12,
                        one -> priorities.get(one.draft().priority())));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
