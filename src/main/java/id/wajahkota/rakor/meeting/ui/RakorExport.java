package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
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
    private final Exporting exporting;

    RakorExport(Meetings meetings, Exporting exporting) {
        this.meetings = meetings;
        this.exporting = exporting;
    }

    ExportButton button() {
        return exporting.button(this::export);
    }

    private Export export() {
        String title = text("menu.rakor");
        return new Export(exporting.dated("rakor"), title, "", List.of(new Sheet<>(title, columns(), this::each)));
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
