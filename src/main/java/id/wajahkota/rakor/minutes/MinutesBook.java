package id.wajahkota.rakor.minutes;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.document.Signer;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MinutesMoves;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finalised minutes of rakor: versions that never change, their papers, and what a new version would lack. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class MinutesBook {

    private static final int REASON_LIMIT = 2_000;

    private final MinutesRepository minutes;
    private final MinutesGaps gaps;
    private final MinutesDrafting drafting;
    private final MinutesPress press;
    private final MinutesMoves moves;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    MinutesBook(
            MinutesRepository minutes,
            MinutesGaps gaps,
            MinutesDrafting drafting,
            MinutesPress press,
            MinutesMoves moves,
            CurrentUser currentUser,
            PortalClock clock) {
        this.minutes = minutes;
        this.gaps = gaps;
        this.drafting = drafting;
        this.press = press;
        this.moves = moves;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Finalises the minutes as they stand: the next version, with its papers.
     *
     * @param signers in the order in which they sign
     * @throws RefusedException when nobody signs, somebody lacks a name, something grave is missing, or they are
     *     finalised already
     */
    @Requires(Permission.RAKOR_RUN)
    public MinutesVersion finalise(MeetingId id, List<Signer> signers) {
        MeetingDetail meeting = moves.lock(id, MeetingAction.FINALISE);
        requireComplete(id, signers);
        Instant now = clock.instant();
        MinutesContent content = drafting.gather(meeting, press.nextNumber(id), press.code(), signers, now);
        MinutesVersion version = press.keep(id, content, currentUser.require().id(), now);
        moves.move(id, MeetingAction.FINALISE, "");
        return version;
    }

    private void requireComplete(MeetingId id, List<Signer> signers) {
        if (signers.isEmpty()) {
            throw new RefusedException(Refusal.onField("signers", MinutesRefusal.MINUTES_SIGNER_REQUIRED));
        }
        if (signers.stream().anyMatch(signer -> Blank.is(signer.name()) || Blank.is(signer.role()))) {
            throw new RefusedException(Refusal.onField("signers", MinutesRefusal.MINUTES_SIGNER_INCOMPLETE));
        }
        if (gaps.of(id).stream().anyMatch(found -> found.gap().isGrave())) {
            throw new RefusedException(Refusal.of(MinutesRefusal.MINUTES_MISSING));
        }
    }

    /**
     * Opens the minutes again; the version stays readable, and the next one follows it.
     *
     * @throws RefusedException when there is a later version, no reason, or they are open already
     */
    @Requires(Permission.RAKOR_RUN)
    public void reopen(MeetingId id, UUID version, String reason) {
        moves.lock(id, MeetingAction.REOPEN);
        Minutes latest = minutes.findByMeetingIdOrderByNumberDesc(id.value()).getFirst();
        if (!latest.id().equals(version)) {
            throw new RefusedException(Refusal.of(MinutesRefusal.MINUTES_NOT_LATEST));
        }
        if (Blank.is(reason)) {
            throw new RefusedException(Refusal.onField("note", MinutesRefusal.MINUTES_REASON_REQUIRED));
        }
        if (reason.length() > REASON_LIMIT) {
            throw new RefusedException(Refusal.onField("note", MinutesRefusal.MINUTES_REASON_TOO_LONG, REASON_LIMIT));
        }
        latest.reopen(reason, currentUser.require().id(), clock.instant());
        moves.move(id, MeetingAction.REOPEN, reason);
    }
}
