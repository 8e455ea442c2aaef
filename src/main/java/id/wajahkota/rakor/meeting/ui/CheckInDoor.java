package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.shared.PublicAddress;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.MeetingId;

/** The door of a rakor: who is in, and the address that lets people in. */
@SpringComponent
class CheckInDoor {

    private final AttendanceList attendance;
    private final PublicAddress address;

    CheckInDoor(AttendanceList attendance, PublicAddress address) {
        this.attendance = attendance;
        this.address = address;
    }

    int present(MeetingId id) {
        return attendance.present(id);
    }

    /** The address that lets people in now; in half a minute it is another. */
    String address(MeetingId id) {
        return address.of(MeetingPaths.CHECK_IN + "/" + id.value() + "/" + attendance.code(id));
    }
}
