package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people want to be talked about. Anybody may propose; the secretariat takes it up or drops it. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class AgendaProposals {

    private final AgendaProposalRepository proposals;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    AgendaProposals(
            AgendaProposalRepository proposals, MeetingAccess access, MeetingJournal journal, PortalClock clock) {
        this.proposals = proposals;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Those that no rakor has taken up, the oldest on top. */
    @Transactional(readOnly = true)
    public List<ProposalDetail> open() {
        return proposals.findByMeetingIdIsNullAndDroppedFalseOrderByProposedAt().stream()
                .map(AgendaProposal::detail)
                .toList();
    }

    /**
     * Proposes something.
     *
     * @throws RefusedException with a refusal for the field that must be mended
     */
    public void propose(String title, String reason) {
        if (Blank.is(title)) {
            throw new RefusedException(Refusal.onField("title", MeetingRefusal.PROPOSAL_TITLE_REQUIRED));
        }
        if (title.length() > ProposalDetail.TITLE_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("title", MeetingRefusal.PROPOSAL_TOO_LONG, ProposalDetail.TITLE_LIMIT));
        }
        if (reason.length() > ProposalDetail.REASON_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("reason", MeetingRefusal.PROPOSAL_TOO_LONG, ProposalDetail.REASON_LIMIT));
        }
        AgendaProposal proposed =
                proposals.save(new AgendaProposal(title, reason, access.person().id(), clock.instant()));
        journal.record(proposed, CommonAction.CREATE.name());
    }

    /** Calls one taken up by that rakor, whose agenda now holds it. */
    @Requires(Permission.RAKOR_RUN)
    public void takeUp(UUID proposal, MeetingId meeting) {
        access.require(meeting);
        proposals.findById(proposal).ifPresent(found -> {
            found.takenUpBy(meeting);
            journal.record(found, MeetingKinds.TAKE_UP);
        });
    }

    /** Lets one go. */
    @Requires(Permission.RAKOR_RUN)
    public void drop(UUID proposal) {
        proposals.findById(proposal).ifPresent(found -> {
            found.drop();
            journal.record(found, MeetingKinds.DROP);
        });
    }
}
