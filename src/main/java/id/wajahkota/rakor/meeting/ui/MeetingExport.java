package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One rakor as a workbook: what was planned, who came, what was said, and what is to be done, a sheet each. */
@SpringComponent
class MeetingExport {

    private final AttendanceList attendance;
    private final MeetingRoom room;
    private final List<MeetingSheetPart> parts;
    private final OpdDirectory opds;
    private final Exporting exporting;

    MeetingExport(
            AttendanceList attendance,
            MeetingRoom room,
            List<MeetingSheetPart> parts,
            OpdDirectory opds,
            Exporting exporting) {
        this.attendance = attendance;
        this.room = room;
        this.parts = parts;
        this.opds = opds;
        this.exporting = exporting;
    }

    ExportButton button(MeetingDetail meeting) {
        return exporting.button(() -> export(meeting));
    }

    /** A rakor is small: all of it is read before the first sheet is written. */
    private Export export(MeetingDetail meeting) {
        Map<OpdId, OpdSummary> names = opds.byId();
        List<AttendanceDetail> present = attendance.of(meeting.id());
        List<Sheet<?>> sheets = new ArrayList<>();
        sheets.add(new Sheet<>(text("paper.agenda"), MeetingColumns.agenda(), meeting.agenda()::forEach));
        sheets.add(new Sheet<>(text("paper.attendance"), MeetingColumns.attendance(names), present::forEach));
        parts.forEach(part -> sheets.addAll(part.of(meeting.id())));
        sheets.add(new Sheet<>(
                text("paper.decisions"), MeetingColumns.resolutions(), room.resolutions(meeting.id())::forEach));
        return new Export(
                "rakor-" + meeting.draft().number().replaceAll("[^A-Za-z0-9]+", "-"),
                meeting.draft().title(),
                meeting.draft().number(),
                sheets);
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
