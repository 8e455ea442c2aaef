package id.wajahkota.rakor.meeting;

import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import org.springframework.stereotype.Component;

/** Records what happens to rakor and to what is proposed for them. */
@Component
class MeetingJournal {

    private final Journal journal;

    MeetingJournal(Journal journal) {
        this.journal = journal;
    }

    /** Records something that leaves the rakor at its stage. */
    void record(Meeting meeting, String action, String note) {
        record(happened(meeting, action).noting(note));
    }

    void record(Happened happened) {
        journal.record(happened);
    }

    static Happened happened(Meeting meeting, String action) {
        return Happened.to(
                new MeetingId(meeting.id()).subject(), meeting.summary().title(), action);
    }

    /** Records what becomes of a proposal. */
    void record(AgendaProposal proposal, String action) {
        ProposalDetail detail = proposal.detail();
        journal.record(Happened.to(new SubjectRef(MeetingKinds.PROPOSAL, detail.id()), detail.title(), action));
    }
}
