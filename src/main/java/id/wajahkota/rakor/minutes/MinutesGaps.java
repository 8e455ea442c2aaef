package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the minutes of a rakor still lack. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class MinutesGaps {

    private final Meetings meetings;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final Directives directives;

    MinutesGaps(Meetings meetings, MeetingRoom room, AttendanceList attendance, Directives directives) {
        this.meetings = meetings;
        this.room = room;
        this.attendance = attendance;
        this.directives = directives;
    }

    /** What is missing. */
    public List<MinutesGap.Found> of(MeetingId id) {
        List<MinutesGap.Found> found = new ArrayList<>();
        if (attendance.of(id).isEmpty()) {
            found.add(new MinutesGap.Found(MinutesGap.NOBODY_PRESENT, ""));
        }
        meetings.find(id).agenda().stream()
                .filter(item -> Blank.is(item.notes()))
                .map(item -> new MinutesGap.Found(
                        MinutesGap.ITEM_WITHOUT_NOTES, item.draft().title()))
                .forEach(found::add);
        directives.of(id).stream()
                .filter(directive -> directive.followUps() == 0)
                .map(DirectiveDetail::draft)
                .map(draft -> new MinutesGap.Found(
                        MinutesGap.DIRECTIVE_WITHOUT_FOLLOW_UP, draft.speaker() + ": " + draft.quote()))
                .forEach(found::add);
        if (room.resolutions(id).isEmpty()) {
            found.add(new MinutesGap.Found(MinutesGap.NO_DECISION, ""));
        }
        return found;
    }
}
