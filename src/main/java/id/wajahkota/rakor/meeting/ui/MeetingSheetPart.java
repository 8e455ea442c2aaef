package id.wajahkota.rakor.meeting.ui;

import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.List;

/** Sheets of a rakor's workbook about what another module keeps; they stand before its decisions. It contributes a bean. */
public interface MeetingSheetPart {

    /** The sheets, with all their rows read. */
    List<Sheet<?>> of(MeetingId meeting);
}
