package id.wajahkota.rakor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.attachment.Attachments;
import id.wajahkota.followup.ui.DirectiveRecording;
import id.wajahkota.followup.ui.DirectivesPanel;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.People;
import id.wajahkota.identity.Permission;
import id.wajahkota.rakor.AttendanceList;
import id.wajahkota.rakor.InvitationAnswers;
import id.wajahkota.rakor.Invitations;
import id.wajahkota.rakor.MeetingAction;
import id.wajahkota.rakor.MeetingDetail;
import id.wajahkota.rakor.MeetingDraft;
import id.wajahkota.rakor.MeetingFiles;
import id.wajahkota.rakor.MeetingId;
import id.wajahkota.rakor.MeetingRoom;
import id.wajahkota.rakor.MeetingStage;
import id.wajahkota.rakor.Meetings;
import id.wajahkota.rakor.MinutesBook;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pieces of a rakor's pages. */
@SpringComponent
class MeetingPieces {

    private final Meetings meetings;
    private final MeetingRoom room;
    private final AttendanceList attendance;
    private final InvitationAnswers answers;
    private final Invitations invitations;
    private final MinutesBook minutes;
    private final MeetingFiles files;
    private final Attachments attachments;
    private final DirectiveRecording recording;
    private final OpdDirectory opds;
    private final People people;
    private final CurrentUser currentUser;
    private final List<MeetingPart> parts;

    MeetingPieces(
            Meetings meetings,
            MeetingRoom room,
            AttendanceList attendance,
            InvitationAnswers answers,
            Invitations invitations,
            MinutesBook minutes,
            MeetingFiles files,
            Attachments attachments,
            DirectiveRecording recording,
            OpdDirectory opds,
            People people,
            CurrentUser currentUser,
            List<MeetingPart> parts) {
        this.meetings = meetings;
        this.room = room;
        this.attendance = attendance;
        this.answers = answers;
        this.invitations = invitations;
        this.minutes = minutes;
        this.files = files;
        this.attachments = attachments;
        this.recording = recording;
        this.opds = opds;
        this.people = people;
        this.currentUser = currentUser;
        this.parts = parts;
    }

    MeetingDetail find(MeetingId id) {
        return meetings.find(id);
    }

    Set<MeetingAction> available(MeetingId id) {
        return meetings.available(id);
    }

    Component actions(MeetingDetail meeting, Set<MeetingAction> available, Runnable onDone) {
        return new MeetingActions(meetings, minutes, meeting, available, onDone);
    }

    Component facts(MeetingDetail meeting) {
        return new MeetingFacts(meeting, opds.byId(), people);
    }

    Component agenda(MeetingDetail meeting) {
        return new AgendaPanel(meeting);
    }

    DirectivesPanel directives(MeetingDetail meeting, Runnable onChanged) {
        return recording.panel(meeting.id().ref(), speakers(meeting.draft()), onChanged);
    }

    private static List<DirectivesPanel.Speaker> speakers(MeetingDraft draft) {
        return Stream.concat(
                        draft.guests().stream()
                                .map(guest -> new DirectivesPanel.Speaker(guest.name(), guest.position())),
                        Stream.of(new DirectivesPanel.Speaker(draft.chair(), draft.chairPosition()))
                                .filter(chair -> !chair.name().isEmpty()))
                .distinct()
                .toList();
    }

    Component resolutions(MeetingId id) {
        return new ResolutionsPanel(room, id, available(id).contains(MeetingAction.WRITE));
    }

    Component papers(MeetingDetail meeting) {
        return new PapersPanel(
                meeting, meeting.stage() == MeetingStage.DRAFT ? "" : invitations.message(meeting.id()), minutes);
    }

    Component answers(MeetingDetail meeting, Runnable onAnswered) {
        return new AnswersPanel(answers, meeting, opds, onAnswered);
    }

    Component attendance(MeetingDetail meeting, Set<MeetingAction> available) {
        return new AttendancePanel(attendance, meeting.id(), opds, available.contains(MeetingAction.WRITE));
    }

    Component files(MeetingId id) {
        return new FilesPanel(files, attachments, id, currentUser.require().may(Permission.RAKOR_RUN));
    }

    List<Component> parts(MeetingDetail meeting) {
        return parts.stream().map(part -> part.create(meeting.summary())).toList();
    }
}
