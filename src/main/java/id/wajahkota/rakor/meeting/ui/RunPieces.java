package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.rakor.followup.ui.DirectivesPanel;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What the screens of a running rakor need of the services, in one place. */
@SpringComponent
class RunPieces {

    private final MeetingPieces pieces;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final OpdDirectory opds;
    private final PublicAddress address;
    private final PortalClock clock;

    RunPieces(
            MeetingPieces pieces,
            MeetingRoom room,
            AttendanceList attendance,
            OpdDirectory opds,
            PublicAddress address,
            PortalClock clock) {
        this.pieces = pieces;
        this.room = room;
        this.attendance = attendance;
        this.opds = opds;
        this.address = address;
        this.clock = clock;
    }

    MeetingDetail find(MeetingId id) {
        return pieces.find(id);
    }

    Set<MeetingAction> available(MeetingId id) {
        return pieces.available(id);
    }

    MeetingRoom room() {
        return room;
    }

    void begin(MeetingId id, UUID item) {
        room.begin(id, item);
    }

    DirectivesPanel directives(MeetingDetail meeting) {
        return pieces.directives(meeting, () -> {});
    }

    ResolutionsPanel resolutions(MeetingId id) {
        return new ResolutionsPanel(room, id, true);
    }

    AttendancePanel attendance(MeetingId id) {
        return new AttendancePanel(attendance, id, opds, true);
    }

    int present(MeetingId id) {
        return attendance.present(id);
    }

    /** The address that lets people in now; in half a minute it is another. */
    String checkInAddress(MeetingId id) {
        return address.of(MeetingPaths.CHECK_IN + "/" + id.value() + "/" + attendance.code(id));
    }

    Instant now() {
        return clock.instant();
    }
}
