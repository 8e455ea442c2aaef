package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the minutes of a rakor still lack. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional(readOnly = true)
public class MinutesGaps {

    private final AgendaItemRepository agenda;
    private final AttendanceRepository attendance;
    private final ResolutionRepository resolutions;
    private final Directives directives;
    private final MeetingAccess access;

    MinutesGaps(
            AgendaItemRepository agenda,
            AttendanceRepository attendance,
            ResolutionRepository resolutions,
            Directives directives,
            MeetingAccess access) {
        this.agenda = agenda;
        this.attendance = attendance;
        this.resolutions = resolutions;
        this.directives = directives;
        this.access = access;
    }

    /** What is missing. */
    public List<MinutesGap.Found> of(MeetingId id) {
        access.require(id);
        List<MinutesGap.Found> found = new ArrayList<>();
        if (attendance.findByMeetingIdOrderByArrivedAtAscIdAsc(id.value()).isEmpty()) {
            found.add(new MinutesGap.Found(MinutesGap.NOBODY_PRESENT, ""));
        }
        agenda.findByMeetingIdOrderByPlace(id.value()).stream()
                .filter(item -> item.notes().isBlank())
                .map(item -> new MinutesGap.Found(
                        MinutesGap.ITEM_WITHOUT_NOTES, item.detail().draft().title()))
                .forEach(found::add);
        directives.of(id.ref()).stream()
                .filter(directive -> directive.followUps() == 0)
                .map(DirectiveDetail::draft)
                .map(draft -> new MinutesGap.Found(
                        MinutesGap.DIRECTIVE_WITHOUT_FOLLOW_UP, draft.speaker() + ": " + draft.quote()))
                .forEach(found::add);
        if (resolutions.findByMeetingIdOrderByRecordedAtAscIdAsc(id.value()).isEmpty()) {
            found.add(new MinutesGap.Found(MinutesGap.NO_DECISION, ""));
        }
        return found;
    }
}
