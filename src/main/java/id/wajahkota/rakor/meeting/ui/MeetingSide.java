package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.platform.attachment.Attachments;
import id.wajahkota.rakor.meeting.InvitationAnswers;
import id.wajahkota.rakor.meeting.Invitations;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingFiles;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingStage;
import java.util.List;
import java.util.Set;

/** What stands beside a rakor: its papers and files, and who comes and came. */
@SpringComponent
class MeetingSide {

    private final Invitations invitations;
    private final List<MeetingPaperPart> papers;
    private final InvitationAnswers answers;
    private final MeetingFiles files;
    private final Attachments attachments;
    private final OpdDirectory opds;
    private final InvitedPeople invited;

    MeetingSide(
            Invitations invitations,
            List<MeetingPaperPart> papers,
            InvitationAnswers answers,
            MeetingFiles files,
            Attachments attachments,
            OpdDirectory opds,
            InvitedPeople invited) {
        this.invitations = invitations;
        this.papers = papers;
        this.answers = answers;
        this.files = files;
        this.attachments = attachments;
        this.opds = opds;
        this.invited = invited;
    }

    Component papers(MeetingDetail meeting) {
        return new PapersPanel(
                meeting, meeting.stage() == MeetingStage.DRAFT ? "" : invitations.message(meeting.id()), papers);
    }

    Component answers(MeetingDetail meeting, Runnable onAnswered) {
        return new AnswersPanel(answers, meeting, opds, onAnswered);
    }

    Component attendance(MeetingDetail meeting, Set<MeetingAction> available) {
        return new AttendancePanel(meeting.id(), invited, available.contains(MeetingAction.WRITE));
    }

    Component files(MeetingId id) {
        return new FilesPanel(files, attachments, id, files.mayChange());
    }
}
