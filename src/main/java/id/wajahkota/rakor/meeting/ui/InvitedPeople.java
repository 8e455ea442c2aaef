package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.Shortened;
import id.wajahkota.rakor.meeting.AnswerDetail;
import id.wajahkota.rakor.meeting.AttendanceDetail;
import id.wajahkota.rakor.meeting.AttendanceDraft;
import id.wajahkota.rakor.meeting.AttendanceList;
import id.wajahkota.rakor.meeting.Guest;
import id.wajahkota.rakor.meeting.InvitationAnswers;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is invited to a rakor and is not on the list of those present, with the names that were answered. */
@SpringComponent
class InvitedPeople {

    private final Meetings meetings;
    private final InvitationAnswers answers;
    private final AttendanceList attendance;
    private final OpdDirectory opds;

    InvitedPeople(Meetings meetings, InvitationAnswers answers, AttendanceList attendance, OpdDirectory opds) {
        this.meetings = meetings;
        this.answers = answers;
        this.attendance = attendance;
        this.opds = opds;
    }

    AttendanceList attendance() {
        return attendance;
    }

    Map<OpdId, OpdSummary> opds() {
        return opds.byId();
    }

    List<OpdSummary> allOpds() {
        return opds.all();
    }

    /** The departments by their codes, then the guests. */
    List<InvitedDialog.Invited> notThere(MeetingId id) {
        MeetingDetail meeting = meetings.find(id);
        List<AttendanceDraft> there =
                attendance.of(id).stream().map(AttendanceDetail::draft).toList();
        Map<OpdId, AnswerDetail> answered =
                answers.of(id).stream().collect(Collectors.toMap(AnswerDetail::opd, Function.identity()));
        Map<OpdId, OpdSummary> known = opds.byId();
        Stream<InvitedDialog.Invited> departments = meeting.draft().opds().stream()
                .filter(opd -> there.stream().noneMatch(one -> opd.equals(one.opd())))
                .map(opd -> department(known.get(opd), answered.get(opd)))
                .sorted(Comparator.comparing(InvitedDialog.Invited::from));
        Stream<InvitedDialog.Invited> guests = meeting.draft().guests().stream()
                .filter(guest -> there.stream().noneMatch(one -> one.name().equalsIgnoreCase(guest.name())))
                .map(InvitedPeople::guest);
        return Stream.concat(departments, guests).toList();
    }

    private static InvitedDialog.Invited department(OpdSummary opd, AnswerDetail answer) {
        String who = answer == null || !answer.coming() ? "" : Shortened.of(answer.who(), AttendanceDraft.TEXT_LIMIT);
        return new InvitedDialog.Invited(opd.code(), new AttendanceDraft(who, "", opd.id(), "", ""));
    }

    private static InvitedDialog.Invited guest(Guest guest) {
        return new InvitedDialog.Invited(
                guest.position().isEmpty() ? guest.name() : guest.position(),
                new AttendanceDraft(guest.name(), guest.position(), null, "", ""));
    }
}
