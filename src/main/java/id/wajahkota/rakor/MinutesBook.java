package id.wajahkota.rakor;

import id.wajahkota.document.OfficialDocument;
import id.wajahkota.document.PaperFormat;
import id.wajahkota.document.Papers;
import id.wajahkota.document.Signer;
import id.wajahkota.followup.DirectiveDetail;
import id.wajahkota.followup.Directives;
import id.wajahkota.identity.Permission;
import id.wajahkota.identity.Requires;
import id.wajahkota.shared.NotFoundException;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The finalised minutes of rakor: versions that never change, their papers, and what a new version would lack. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class MinutesBook {

    private static final String CODE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 12;
    private static final int REASON_LIMIT = 2_000;

    private final MinutesRepository minutes;
    private final MinutesPaperRepository papers;
    private final AgendaItemRepository agenda;
    private final AttendanceRepository attendance;
    private final ResolutionRepository resolutions;
    private final Directives directives;
    private final MinutesDrafting drafting;
    private final MinutesLayout layout;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final JsonMapper json;
    private final PortalClock clock;
    private final SecureRandom random = new SecureRandom();

    MinutesBook(
            MinutesRepository minutes,
            MinutesPaperRepository papers,
            AgendaItemRepository agenda,
            AttendanceRepository attendance,
            ResolutionRepository resolutions,
            Directives directives,
            MinutesDrafting drafting,
            MinutesLayout layout,
            MeetingAccess access,
            MeetingJournal journal,
            JsonMapper json,
            PortalClock clock) {
        this.minutes = minutes;
        this.papers = papers;
        this.agenda = agenda;
        this.attendance = attendance;
        this.resolutions = resolutions;
        this.directives = directives;
        this.drafting = drafting;
        this.layout = layout;
        this.access = access;
        this.journal = journal;
        this.json = json;
        this.clock = clock;
    }

    /** What is missing. */
    @Transactional(readOnly = true)
    public List<MinutesGap.Found> gaps(MeetingId id) {
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

    /**
     * Finalises the minutes as they stand: the next version, with its papers.
     *
     * @param signers in the order in which they sign
     * @throws RefusedException when nobody signs, somebody lacks a name, something grave is missing, or they are
     *     finalised already
     */
    @Requires(Permission.RAKOR_RUN)
    public MinutesVersion finalise(MeetingId id, List<Signer> signers) {
        Meeting meeting = access.lock(id, MeetingAction.FINALISE);
        requireComplete(id, signers);
        Instant now = clock.instant();
        int number = minutes.findByMeetingIdOrderByNumberDesc(id.value()).size() + 1;
        String code = code();
        MinutesContent content = drafting.gather(
                meeting.detail(agenda.findByMeetingIdOrderByPlace(id.value())), number, code, signers, now);
        Minutes kept = minutes.save(new Minutes(
                id,
                number,
                code,
                json.writeValueAsString(content),
                access.person().id(),
                now));
        OfficialDocument paper = layout.of(content);
        papers.save(new MinutesPaper(kept.id(), PaperFormat.PDF, Papers.pdf(paper)));
        papers.save(new MinutesPaper(kept.id(), PaperFormat.DOCX, Papers.docx(paper)));
        move(meeting, MeetingAction.FINALISE, "", now);
        return kept.version();
    }

    private void requireComplete(MeetingId id, List<Signer> signers) {
        if (signers.isEmpty()) {
            throw new RefusedException(Refusal.onField("signers", MeetingRefusal.MINUTES_SIGNER_REQUIRED));
        }
        if (signers.stream()
                .anyMatch(signer -> signer.name().isBlank() || signer.role().isBlank())) {
            throw new RefusedException(Refusal.onField("signers", MeetingRefusal.MINUTES_SIGNER_INCOMPLETE));
        }
        if (gaps(id).stream().anyMatch(found -> found.gap().isGrave())) {
            throw new RefusedException(Refusal.of(MeetingRefusal.MINUTES_MISSING));
        }
    }

    /**
     * Opens the minutes again; the version stays readable, and the next one follows it.
     *
     * @throws RefusedException when there is a later version, no reason, or they are open already
     */
    @Requires(Permission.RAKOR_RUN)
    public void reopen(MeetingId id, UUID version, String reason) {
        Meeting meeting = access.lock(id, MeetingAction.REOPEN);
        Minutes latest = minutes.findByMeetingIdOrderByNumberDesc(id.value()).getFirst();
        if (!latest.id().equals(version)) {
            throw new RefusedException(Refusal.of(MeetingRefusal.MINUTES_NOT_LATEST));
        }
        if (reason.isBlank()) {
            throw new RefusedException(Refusal.onField("note", MeetingRefusal.MINUTES_REASON_REQUIRED));
        }
        if (reason.length() > REASON_LIMIT) {
            throw new RefusedException(Refusal.onField("note", MeetingRefusal.MEETING_TEXT_TOO_LONG, REASON_LIMIT));
        }
        Instant now = clock.instant();
        latest.reopen(reason, access.person().id(), now);
        move(meeting, MeetingAction.REOPEN, reason, now);
    }

    private void move(Meeting meeting, MeetingAction action, String note, Instant now) {
        MeetingStage from = meeting.stage();
        meeting.moveTo(MeetingLifecycle.after(from, action), now);
        journal.record(MeetingJournal.happened(meeting, action.name())
                .moving(Optional.of(from.name()), meeting.stage().name())
                .noting(note));
    }

    /** Every version, the latest on top. */
    @Transactional(readOnly = true)
    public List<MinutesVersion> versions(MeetingId id) {
        access.require(id);
        return minutes.findByMeetingIdOrderByNumberDesc(id.value()).stream()
                .map(Minutes::version)
                .toList();
    }

    /**
     * What a version says.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public MinutesContent content(UUID version) {
        return json.readValue(require(version).content(), MinutesContent.class);
    }

    /**
     * A paper of a version, as it was given out first.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public byte[] paper(UUID version, PaperFormat format) {
        return papers.findById(new MinutesPaper.Key(require(version).id(), format))
                .orElseThrow()
                .bytes();
    }

    private Minutes require(UUID version) {
        Minutes found = minutes.findById(version).orElseThrow(() -> new NotFoundException("No minutes " + version));
        access.require(found.version().meeting());
        return found;
    }

    private String code() {
        StringBuilder code = new StringBuilder();
        random.ints(CODE_LENGTH, 0, CODE_LETTERS.length()).forEach(letter -> code.append(CODE_LETTERS.charAt(letter)));
        return code.toString();
    }
}
