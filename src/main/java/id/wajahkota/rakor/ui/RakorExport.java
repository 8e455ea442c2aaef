package id.wajahkota.rakor.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.rakor.MeetingStage;
import id.wajahkota.rakor.MeetingSummary;
import id.wajahkota.rakor.Meetings;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.EnumWords;
import id.wajahkota.spreadsheet.Book;
import id.wajahkota.spreadsheet.Column;
import id.wajahkota.spreadsheet.Sheet;
import id.wajahkota.spreadsheet.ui.ExportButton;
import id.wajahkota.spreadsheet.ui.ExportButtons;
import id.wajahkota.spreadsheet.ui.ExportCover;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

/** The rakor that a person may read, as a workbook. */
@SpringComponent
class RakorExport {

    private static final int AT_ONCE = 200;

    private final Meetings meetings;
    private final ExportButtons buttons;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    RakorExport(Meetings meetings, ExportButtons buttons, CurrentUser currentUser, PortalClock clock) {
        this.meetings = meetings;
        this.buttons = buttons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ExportButton button() {
        return buttons.of(this::book);
    }

    private Book book() {
        String title = text("menu.rakor");
        return Book.of(
                "rakor-" + Wib.date(clock.instant()),
                ExportCover.of(title, currentUser.require().displayName(), clock.instant(), ""),
                new Sheet<>(title, columns(), this::each));
    }

    private void each(Consumer<MeetingSummary> row) {
        Page<MeetingSummary> page = meetings.page(PageRequest.of(0, AT_ONCE));
        page.forEach(row);
        while (page.hasNext()) {
            page = meetings.page(page.nextPageable());
            page.forEach(row);
        }
    }

    private static List<Column<MeetingSummary>> columns() {
        Map<MeetingStage, String> stages = EnumWords.of(MeetingStage.class);
        return List.of(
                Column.moment(text("meeting.starts"), MeetingSummary::starts),
                Column.moment(text("meeting.ends"), MeetingSummary::ends),
                Column.text(text("meeting.number"), 26, MeetingSummary::number),
                Column.text(text("meeting.title"), 60, MeetingSummary::title),
                Column.text(text("meeting.place"), 36, MeetingSummary::place),
                Column.state(
                        text("post.stage"),
                        18,
                        row -> stages.get(row.stage()),
                        Map.of(stages.get(MeetingStage.FINAL), "DDEBD8", stages.get(MeetingStage.INVITED), "DCE8F5")),
                Column.number(text("export.invitedOpds"), row -> row.opds().size()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
