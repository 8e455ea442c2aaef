package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.attachment.AttachmentId;
import id.wajahkota.platform.attachment.AttachmentReaders;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What shows that follow-ups were done. The department adds it while the follow-up is its own to work on. */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional
public class EvidenceFolder implements AttachmentReaders {

    private static final Set<String> WEB = Set.of("http", "https");

    private final EvidenceRepository evidence;
    private final FollowUpRepository followUps;
    private final FollowUps readable;
    private final Posts posts;
    private final FollowUpJournal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    EvidenceFolder(
            EvidenceRepository evidence,
            FollowUpRepository followUps,
            FollowUps readable,
            Posts posts,
            FollowUpJournal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.evidence = evidence;
        this.followUps = followUps;
        this.readable = readable;
        this.posts = posts;
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
     * @throws NotFoundException when there is none that the person may read, or the post is not theirs
     */
    @Requires(Permission.FOLLOW_UP_ANSWER)
    public void add(FollowUpId id, EvidenceDraft draft) {
        FollowUpDetail followUp = requireOpen(id);
        check(draft);
        if (draft instanceof EvidenceDraft.OfPost post) {
            posts.find(post.post());
        }
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

    private static void check(EvidenceDraft draft) {
        if (Blank.is(draft.title())) {
            throw new RefusedException(Refusal.onField("title", FollowUpRefusal.EVIDENCE_TITLE_REQUIRED));
        }
        if (draft.title().length() > EvidenceDraft.TITLE_LIMIT) {
            throw new RefusedException(
                    Refusal.onField("title", FollowUpRefusal.EVIDENCE_TITLE_TOO_LONG, EvidenceDraft.TITLE_LIMIT));
        }
        if (draft instanceof EvidenceDraft.Link link && !isOfTheWeb(Blank.clean(link.address()))) {
            throw new RefusedException(Refusal.onField("address", FollowUpRefusal.EVIDENCE_LINK));
        }
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = URI.create(address);
            return address.length() <= EvidenceDraft.LINK_LIMIT
                    && uri.getHost() != null
                    && WEB.contains(String.valueOf(uri.getScheme()));
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRead(AttachmentId file) {
        PortalUser reader = currentUser.require();
        return evidence.findByAttachmentId(file.value()).stream()
                .flatMap(piece -> followUps.findById(piece.followUp()).stream())
                .anyMatch(followUp -> FollowUpReaders.mayRead(reader, followUp.opd()));
    }
}
