package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rakor: planned, invited to, begun and ended by the secretariat; read by whom {@link MeetingAccess} lets in. */
@Service
@Requires(Permission.RAKOR_READ)
@Transactional
public class Meetings {

    private final MeetingRepository meetings;
    private final MeetingPages pages;
    private final AgendaItemRepository agenda;
    private final AnsweredInvitations answered;
    private final MeetingAccess access;
    private final MeetingJournal journal;
    private final PortalClock clock;

    Meetings(
            MeetingRepository meetings,
            MeetingPages pages,
            AgendaItemRepository agenda,
            AnsweredInvitations answered,
            MeetingAccess access,
            MeetingJournal journal,
            PortalClock clock) {
        this.meetings = meetings;
        this.pages = pages;
        this.agenda = agenda;
        this.answered = answered;
        this.access = access;
        this.journal = journal;
        this.clock = clock;
    }

    /** Part of what the person may read, the latest on top, and how many there are in all. */
    @Transactional(readOnly = true)
    public Page<MeetingSummary> page(Pageable page) {
        return pages.readableBy(access.person(), page).map(Meeting::summary);
    }

    /** A stretch of the same, for whoever knows how many there are. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> rows(Pageable page) {
        return pages.rows(access.person(), page).stream().map(Meeting::summary).toList();
    }

    /** A stretch of those whose title or number holds the words, the latest on top. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> named(String words, Pageable page) {
        return pages.named(access.person(), Blank.clean(words), page).stream()
                .map(Meeting::summary)
                .toList();
    }

    /** Those of the given ones that the person may read, the latest on top. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> readable(Collection<MeetingId> ids) {
        return meetings.findByIdIn(ids.stream().map(MeetingId::value).toList()).stream()
                .filter(access::mayRead)
                .map(Meeting::summary)
                .sorted(Comparator.comparing(MeetingSummary::starts).reversed())
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public MeetingDetail find(MeetingId id) {
        return access.require(id).detail(agenda.findByMeetingIdOrderByPlace(id.value()));
    }

    /**
     * Passes when the person may read it.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public void requireReadable(MeetingId id) {
        access.require(id);
    }

    /** The last one before that one, whose agenda and open matters the next may begin with. */
    @Requires(Permission.RAKOR_RUN)
    @Transactional(readOnly = true)
    public Optional<MeetingSummary> before(MeetingId id) {
        return meetings.findBefore(id.value(), Limit.of(1)).stream().findFirst().map(Meeting::summary);
    }

    /**
     * Begins to plan one.
     *
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.RAKOR_RUN)
    public MeetingId create(MeetingDraft draft) {
        check(draft, Optional.empty());
        Meeting meeting = meetings.save(new Meeting(
                draft, CheckInCode.random().secret(), access.person().id(), clock.instant()));
        writeAgenda(meeting.id(), draft.agenda());
        journal.record(MeetingJournal.happened(meeting, CommonAction.CREATE.name())
                .moving(Optional.empty(), meeting.stage().name())
                .changing(Change.between(null, draft)));
        return new MeetingId(meeting.id());
    }

    /**
     * Writes the plan anew, until the rakor begins. Calendar programs take over what changed.
     *
     * @throws RefusedException with a refusal for each field, or when somebody else saved meanwhile
     * @throws NotFoundException when there is none
     */
    @Requires(Permission.RAKOR_RUN)
    public void edit(MeetingId id, long seenVersion, MeetingDraft draft) {
        Meeting meeting = access.lock(id, MeetingAction.EDIT);
        requireSeen(meeting, seenVersion);
        check(draft, Optional.of(meeting));
        MeetingDraft before =
                meeting.detail(agenda.findByMeetingIdOrderByPlace(id.value())).draft();
        meeting.write(draft);
        writeAgenda(id.value(), draft.agenda());
        journal.record(
                MeetingJournal.happened(meeting, CommonAction.EDIT.name()).changing(Change.between(before, draft)));
    }

    /**
     * Moves it on: invites, begins or ends.
     *
     * @throws RefusedException when it is not at the stage for that, something is missing, or somebody was faster
     */
    @Requires(Permission.RAKOR_RUN)
    public void move(MeetingId id, long seenVersion, MeetingAction action) {
        Meeting meeting = access.lock(id, action);
        requireSeen(meeting, seenVersion);
        Instant now = clock.instant();
        List<AgendaItem> items = agenda.findByMeetingIdOrderByPlace(id.value());
        if (action == MeetingAction.INVITE) {
            throwAny(MeetingChecks.forInviting(meeting.detail(items).draft(), now));
        }
        if (action == MeetingAction.END) {
            items.forEach(item -> item.stop(now));
        }
        MeetingStage from = meeting.stage();
        meeting.moveTo(MeetingLifecycle.after(from, action), now);
        journal.record(MeetingJournal.happened(meeting, action.name())
                .moving(Optional.of(from.name()), meeting.stage().name())
                .concerningAdminsOf(
                        action == MeetingAction.INVITE ? meeting.summary().opds() : Set.of()));
    }

    /** What the person logged in may do with one as it stands. */
    @Transactional(readOnly = true)
    public Set<MeetingAction> available(MeetingId id) {
        Meeting meeting = access.require(id);
        return MeetingLifecycle.available(meeting.stage(), meeting.minuteTaker(), access.person());
    }

    private void check(MeetingDraft draft, Optional<Meeting> kept) {
        List<Refusal> refusals = MeetingChecks.forSaving(draft);
        boolean renumbered = kept.map(meeting -> !meeting.summary().number().equals(Blank.clean(draft.number())))
                .orElse(true);
        if (renumbered && meetings.existsByNumber(Blank.clean(draft.number()))) {
            refusals.add(Refusal.onField("number", MeetingRefusal.MEETING_NUMBER_TAKEN));
        }
        kept.ifPresent(meeting -> {
            refusals.addAll(answered.check(meeting.id(), draft.opds()));
            if (meeting.stage() != MeetingStage.DRAFT) {
                refusals.addAll(MeetingChecks.forSigning(draft));
            }
        });
        throwAny(refusals);
    }

    private static void requireSeen(Meeting meeting, long seenVersion) {
        if (meeting.version() != seenVersion) {
            throw new RefusedException(Refusal.of(MeetingRefusal.MEETING_EDITED_MEANWHILE));
        }
    }

    private static void throwAny(List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    /** Items keep their identity, so that what refers to them stays; only what is gone from the plan goes. */
    private void writeAgenda(UUID meeting, List<AgendaDraft> wanted) {
        Map<UUID, AgendaItem> kept = new HashMap<>();
        agenda.findByMeetingIdOrderByPlace(meeting).forEach(item -> kept.put(item.id(), item));
        for (int place = 0; place < wanted.size(); place++) {
            AgendaDraft draft = wanted.get(place);
            AgendaItem item = draft.id() == null ? null : kept.remove(draft.id());
            if (item == null) {
                agenda.save(new AgendaItem(meeting, place, draft));
            } else {
                item.plan(place, draft);
            }
        }
        kept.values().forEach(agenda::delete);
    }
}
