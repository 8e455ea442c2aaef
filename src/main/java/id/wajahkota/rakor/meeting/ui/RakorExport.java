package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.platform.spreadsheet.ui.ExportButtons;
import id.wajahkota.platform.spreadsheet.ui.ExportCover;
import id.wajahkota.rakor.meeting.MeetingStage;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
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
