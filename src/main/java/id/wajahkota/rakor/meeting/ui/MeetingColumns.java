package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.ResolutionDetail;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of a rakor's sheets. */
final class MeetingColumns {

    private MeetingColumns() {}

    static List<Column<AgendaItemDetail>> agenda() {
        return List.of(
                Column.text(text("agenda.item"), 60, item -> item.draft().title()),
                Column.text(text("agenda.presenter"), 30, item -> item.draft().presenter()),
                Column.number(text("agenda.minutes"), item -> item.draft().plannedMinutes()),
                Column.number(text("export.minutesSpent"), item -> item.spent().toMinutes()),
                Column.text(text("export.notes"), 80, item -> Markdown.words(item.notes())));
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

    static List<Column<ResolutionDetail>> resolutions() {
        return List.of(Column.text(text("paper.decisions"), 100, ResolutionDetail::words));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
