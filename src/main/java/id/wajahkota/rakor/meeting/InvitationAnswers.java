package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who of the invited departments will come. A department may change its answer until the rakor begins. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class InvitationAnswers {

    private final InvitationAnswerRepository answers;
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    InvitationAnswers(
            InvitationAnswerRepository answers,
            MeetingRepository meetings,
            MeetingAccess access,
            MeetingJournal journal,
            PortalClock clock) {
        this.answers = answers;
        this.meetings = meetings;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** What was answered so far. */
    @Transactional(readOnly = true)
    public List<AnswerDetail> of(MeetingId id) {
        access.require(id);
        return answers.findByKeyMeetingId(id.value()).stream()
                .map(InvitationAnswer::detail)
                .toList();
    }

    /** Rakor to come to which the departments of the person logged in are invited and have not said whether they come. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> unanswered(int most) {
        Set<UUID> own = access.person().opds().stream().map(OpdId::value).collect(Collectors.toSet());
        return own.isEmpty()
                ? List.of()
                : meetings.findUnanswered(own, clock.instant(), Limit.of(most)).stream()
                        .map(Meeting::summary)
                        .toList();
    }

    /**
     * Answers for a department.
     *
     * @param who comes; required from who comes
     * @throws RefusedException when the rakor has begun, or a field must be mended
     * @throws NotFoundException when the department is not invited, or not the person's
     */
    @Requires(Permission.RAKOR_ANSWER)
    public void answer(MeetingId id, OpdId opd, boolean coming, String who) {
        Meeting meeting = access.require(id);
        if (!access.person().administers(opd) || !meeting.summary().opds().contains(opd)) {
            throw new NotFoundException("Department " + opd.value() + " is not invited to " + id.value());
        }
        if (meeting.stage() != MeetingStage.INVITED) {
            throw new RefusedException(Refusal.of(MeetingRefusal.ANSWER_CLOSED));
        }
        if (coming && Blank.is(who)) {
            throw new RefusedException(Refusal.onField("who", MeetingRefusal.ANSWER_WHO_REQUIRED));
        }
        if (who.length() > AnswerDetail.WHO_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("who", MeetingRefusal.MEETING_TEXT_TOO_LONG, AnswerDetail.WHO_LIMIT));
        }
        InvitationAnswer.Key key = new InvitationAnswer.Key(id.value(), opd.value());
        answers.save(answers.findById(key)
                .orElseGet(() -> new InvitationAnswer(key))
                .answer(coming, who, access.person().id(), clock.instant()));
        journal.record(meeting, coming ? MeetingKinds.ACCEPT : MeetingKinds.DECLINE, who);
    }
}
