package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingOccasions;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The directives of the rakor that a person may read. Whoever writes a meeting's minutes records them. */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional
public class Directives {

    private final DirectiveRepository directives;
    private final MeetingOccasions occasions;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Directives(
            DirectiveRepository directives,
            MeetingOccasions occasions,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.directives = directives;
        this.occasions = occasions;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What was directed in a meeting, in the order in which it was said; nothing for whom the meeting is closed. */
    @Transactional(readOnly = true)
    public List<DirectiveDetail> of(MeetingId meeting) {
        return ofAll(List.of(meeting));
    }

    /** What was directed in those meetings that the person may read, in the order in which it was said. */
    @Transactional(readOnly = true)
    public List<DirectiveDetail> ofAll(Collection<MeetingId> meetings) {
        List<UUID> readable = occasions.readable(meetings).keySet().stream()
                .map(MeetingId::value)
                .toList();
        return readable.isEmpty()
                ? List.of()
                : details(directives.findByMeetingIdInOrderByRecordedAtAscIdAsc(readable));
    }

    /** Those of the given ones that the person may read, the latest on top. */
    @Transactional(readOnly = true)
    public List<DirectiveDetail> all(Collection<DirectiveId> ids) {
        List<Directive> found =
                directives.findByIdIn(ids.stream().map(DirectiveId::value).toList());
        Map<MeetingId, MeetingOccasions.Occasion> readable = occasions.readable(
                found.stream().map(Directive::meeting).distinct().toList());
        return details(found.stream()
                        .filter(directive -> readable.containsKey(directive.meeting()))
                        .toList())
                .stream()
                .sorted(Comparator.comparing(DirectiveDetail::at).reversed())
                .toList();
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none in a meeting that the person may read
     */
    @Transactional(readOnly = true)
    public DirectiveDetail find(DirectiveId id) {
        return all(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No directive " + id.value()));
    }

    /** Whether the person logged in may record and change directives of that meeting now. */
    @Transactional(readOnly = true)
    public boolean mayRecord(MeetingId meeting) {
        return occasions.isWritableBy(meeting, currentUser.require());
    }

    /**
     * Records what was directed.
     *
     * @param id the caller's own ({@link DirectiveId#next()}); asked twice, it is recorded once
     * @throws RefusedException with a refusal for each field that must be mended
     * @throws NotFoundException when the meeting is not the person's to write
     */
    @Requires(Permission.DIRECTIVE_RECORD)
    public void record(DirectiveId id, MeetingId meeting, DirectiveDraft draft) {
        PortalUser writer = requireWriter(meeting);
        if (directives.existsById(id.value())) {
            return;
        }
        check(draft);
        directives.save(new Directive(id, meeting, draft, writer.id(), clock.instant()));
        journal.record(Happened.created(subject(id), title(draft), draft));
    }

    /**
     * Writes it anew.
     *
     * @throws RefusedException with a refusal for each field, or when somebody else changed it meanwhile
     * @throws NotFoundException when there is none that the person may write
     */
    @Requires(Permission.DIRECTIVE_RECORD)
    public void edit(DirectiveId id, long seenVersion, DirectiveDraft draft) {
        Directive directive = load(id);
        requireWriter(directive.meeting());
        if (directive.version() != seenVersion) {
            throw new RefusedException(Refusal.of(FollowUpRefusal.DIRECTIVE_CHANGED_MEANWHILE));
        }
        check(draft);
        DirectiveDraft before = directive.detail(0, 0).draft();
        directive.write(draft);
        journal.record(Happened.edited(subject(id), title(draft), before, draft));
    }

    /**
     * Takes away what was recorded by mistake.
     *
     * @throws RefusedException when somebody was already given a follow-up
     */
    @Requires(Permission.DIRECTIVE_RECORD)
    public void remove(DirectiveId id) {
        Directive directive = load(id);
        requireWriter(directive.meeting());
        if (!directives.findShares(List.of(id.value())).isEmpty()) {
            throw new RefusedException(Refusal.of(FollowUpRefusal.DIRECTIVE_HAS_FOLLOW_UPS));
        }
        DirectiveDraft gone = directive.detail(0, 0).draft();
        directives.delete(directive);
        journal.record(Happened.deleted(subject(id), title(gone), gone));
    }

    private static SubjectRef subject(DirectiveId id) {
        return new SubjectRef(FollowUpKinds.DIRECTIVE, id.value());
    }

    private static String title(DirectiveDraft draft) {
        return draft.speaker() + ": " + draft.quote();
    }

    private Directive load(DirectiveId id) {
        return directives.findById(id.value()).orElseThrow(() -> new NotFoundException("No directive " + id.value()));
    }

    private PortalUser requireWriter(MeetingId meeting) {
        PortalUser writer = currentUser.require();
        if (!occasions.isWritableBy(meeting, writer)) {
            throw new NotFoundException("Meeting " + meeting.value() + " is not open for " + writer.username());
        }
        return writer;
    }

    private static void check(DirectiveDraft draft) {
        List<Refusal> refusals = FollowUpChecks.ofDirective(draft);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
    }

    private List<DirectiveDetail> details(List<Directive> found) {
        List<UUID> ids = found.stream().map(directive -> directive.id().value()).toList();
        Map<UUID, DirectiveRepository.ShareRow> shares = ids.isEmpty()
                ? Map.of()
                : directives.findShares(ids).stream()
                        .collect(Collectors.toMap(DirectiveRepository.ShareRow::getId, Function.identity()));
        return found.stream()
                .map(directive -> {
                    DirectiveRepository.ShareRow share =
                            shares.get(directive.id().value());
                    return share == null
                            ? directive.detail(0, 0)
                            : directive.detail(share.getTotal(), share.getVerified());
                })
                .toList();
    }
}
