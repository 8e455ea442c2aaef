package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.ResolutionDetail;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of a rakor's sheets. */
final class MeetingColumns {

    private MeetingColumns() {}

    static List<Column<AgendaItemDetail>> agenda() {
        return List.of(
                Column.text(text("agenda.item"), 60, item -> item.draft().title()),
                Column.text(text("agenda.presenter"), 30, item -> item.draft().presenter()),
                Column.number(text("agenda.minutes"), item -> item.draft().plannedMinutes()),
                Column.number(text("export.minutesSpent"), item -> item.spent().toMinutes()),
                Column.text(text("export.notes"), 80, AgendaItemDetail::notes));
    }

    static List<Column<AttendanceDetail>> attendance(Map<OpdId, OpdSummary> opds) {
        return List.of(
                Column.text(text("attendance.name"), 34, one -> one.draft().name()),
                Column.text(text("attendance.job"), 30, one -> one.draft().job()),
                Column.text(
                        text("post.opd"),
                        26,
                        one -> Optional.ofNullable(one.draft().opd())
                                .map(opds::get)
                                .map(OpdSummary::code)
                                .orElse(one.draft().institution())),
                Column.text(text("paper.onBehalfOf"), 30, one -> one.draft().onBehalfOf()),
                Column.moment(text("paper.arrived"), AttendanceDetail::arrived),
                Column.moment(text("paper.left"), one -> one.left().orElse(null)));
    }

    static List<Column<DirectiveDetail>> directives(Map<OpdId, OpdSummary> opds) {
        return List.of(
                Column.text(text("directive.speaker"), 28, one -> one.draft().speaker()),
                Column.text(text("export.position"), 30, one -> one.draft().speakerPosition()),
                Column.text(text("export.directives"), 80, one -> one.draft().quote()),
                Column.text(text("post.opd"), 30, one -> codes(one.draft().opds(), opds)),
                Column.day(text("followUp.dueLabel"), one -> one.draft().due()),
                Column.number(text("export.directive.followUps"), DirectiveDetail::followUps),
                Column.number(text("export.directive.verified"), DirectiveDetail::verified));
    }

    static List<Column<FollowUpDetail>> followUps(Map<OpdId, OpdSummary> opds) {
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

    static List<Column<ResolutionDetail>> resolutions() {
        return List.of(Column.text(text("paper.decisions"), 100, ResolutionDetail::words));
    }

    private static String codes(Collection<OpdId> ids, Map<OpdId, OpdSummary> opds) {
        return ids.stream().map(opds::get).map(OpdSummary::code).sorted().collect(Collectors.joining(", "));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
