package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.AttachmentReaders;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What shows that follow-ups were done. The department adds it while the follow-up is its own to work on. */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional
public class EvidenceFolder implements AttachmentReaders {

    private final EvidenceRepository evidence;
    private final FollowUpRepository followUps;
    private final FollowUps readable;
    private final EvidenceSources sources;
    private final FollowUpJournal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    EvidenceFolder(
            EvidenceRepository evidence,
            FollowUpRepository followUps,
            FollowUps readable,
            EvidenceSources sources,
            FollowUpJournal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.evidence = evidence;
        this.followUps = followUps;
        this.readable = readable;
        this.sources = sources;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * The evidence of one follow-up, in the order in which it came.
     *
     * @throws NotFoundException when the follow-up is not the person's to read
     */
    @Transactional(readOnly = true)
    public List<EvidenceDetail> of(FollowUpId id) {
        readable.find(id);
        return evidence.findByFollowUpIdOrderByAddedAtAscIdAsc(id.value()).stream()
                .map(Evidence::detail)
                .toList();
    }

    /** The evidence of several that the caller has read already, by follow-up. */
    @Transactional(readOnly = true)
    public Map<FollowUpId, List<EvidenceDetail>> ofAll(Collection<FollowUpDetail> read) {
        return read.isEmpty()
                ? Map.of()
                : evidence
                        .findByFollowUpIdInOrderByAddedAtAscIdAsc(
                                read.stream().map(one -> one.id().value()).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                piece -> new FollowUpId(piece.followUp()),
                                Collectors.mapping(Evidence::detail, Collectors.toList())));
    }

    /**
     * Adds a piece.
     *
     * @throws RefusedException with a refusal for each field, or when the follow-up is not the department's to work on
     * @throws NotFoundException when there is none that the person may read, or the post or the file is not theirs
     */
    @Requires(Permission.FOLLOW_UP_ANSWER)
    public void add(FollowUpId id, EvidenceDraft draft) {
        FollowUpDetail followUp = requireOpen(id);
        sources.require(draft);
        evidence.save(new Evidence(id, draft, currentUser.require().id(), clock.instant()));
        journal.evidence(followUp, FollowUpKinds.ADD_EVIDENCE, draft.title());
    }

    /**
     * Takes a piece away.
     *
     * @throws RefusedException when the follow-up is not the department's to work on
     */
    @Requires(Permission.FOLLOW_UP_ANSWER)
    public void remove(UUID piece) {
        evidence.findById(piece).ifPresent(found -> {
            FollowUpDetail followUp = requireOpen(new FollowUpId(found.followUp()));
            evidence.delete(found);
            journal.evidence(
                    followUp, FollowUpKinds.REMOVE_EVIDENCE, found.detail().title());
        });
    }

    private FollowUpDetail requireOpen(FollowUpId id) {
        PortalUser person = currentUser.require();
        FollowUp followUp = followUps
                .lockById(id.value())
                .filter(found -> person.administers(found.opd()))
                .orElseThrow(() -> new NotFoundException("No follow-up " + id.value() + " of " + person.username()));
        if (!FollowUpLifecycle.available(followUp.state(1), person).contains(FollowUpAction.COMPLETE)) {
            throw new RefusedException(Refusal.of(FollowUpRefusal.EVIDENCE_CLOSED));
        }
        return followUp.detail();
    }

    @Override
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Set<AttachmentId> used(Collection<AttachmentId> files) {
        return found(files).stream().flatMap(piece -> piece.file().stream()).collect(Collectors.toSet());
    }

    private List<Evidence> found(Collection<AttachmentId> files) {
        return evidence.findByAttachmentIdIn(
                files.stream().map(AttachmentId::value).toList());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<AttachmentId> readable(Collection<AttachmentId> files) {
        PortalUser reader = currentUser.require();
        List<Evidence> found = found(files);
        Set<UUID> open = followUps
                .findByIdIn(found.stream().map(Evidence::followUp).toList())
                .stream()
                .filter(followUp -> FollowUpReaders.mayRead(reader, followUp.opd()))
                .map(followUp -> followUp.id().value())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(piece -> open.contains(piece.followUp()))
                .flatMap(piece -> piece.file().stream())
                .collect(Collectors.toSet());
    }
}
