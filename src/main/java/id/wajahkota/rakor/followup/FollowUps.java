package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.meeting.MeetingId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Follow-ups: a department reads and answers its own; the secretariat assigns and verifies; who reads all reads all. */
@Service
@Requires(Permission.FOLLOW_UP_READ)
@Transactional
public class FollowUps {

    private static final Logger LOG = LoggerFactory.getLogger(FollowUps.class);

    private final FollowUpRepository followUps;
    private final EvidenceRepository evidence;
    private final FollowUpJournal journal;
    private final OpdDirectory opds;
    private final People people;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    FollowUps(
            FollowUpRepository followUps,
            EvidenceRepository evidence,
            FollowUpJournal journal,
            OpdDirectory opds,
            People people,
            CurrentUser currentUser,
            PortalClock clock) {
        this.followUps = followUps;
        this.evidence = evidence;
        this.journal = journal;
        this.opds = opds;
        this.people = people;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Asks departments to do something, each for itself; all of them, or none.
     *
     * @param directive what it follows from, if from a directive
     * @throws RefusedException with a refusal for each field that must be mended
     */
    @Requires(Permission.FOLLOW_UP_ASSIGN)
    public List<FollowUpId> assign(
            MeetingId meeting, Optional<DirectiveId> directive, Set<OpdId> departments, FollowUpDraft draft) {
        UserId assigner = currentUser.require().id();
        Instant now = clock.instant();
        List<Refusal> refusals = FollowUpChecks.ofDraft(draft, Wib.date(now));
        refusals.addAll(ofDepartments(departments, draft));
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        List<FollowUpId> assigned = new ArrayList<>();
        departments.forEach(opd -> {
            FollowUpDetail made = followUps
                    .save(new FollowUp(meeting, directive, opd, draft, assigner, now))
                    .detail();
            journal.write(made, Optional.empty(), FollowUpKinds.ASSIGN, "", assigner, now);
            assigned.add(made.id());
        });
        return assigned;
    }

    private List<Refusal> ofDepartments(Set<OpdId> departments, FollowUpDraft draft) {
        if (departments.isEmpty()) {
            return List.of(Refusal.onField("opds", FollowUpRefusal.FOLLOW_UP_OPDS_REQUIRED));
        }
        if (!opds.byId().keySet().containsAll(departments)) {
            return List.of(Refusal.onField("opds", FollowUpRefusal.FOLLOW_UP_OPD_UNKNOWN));
        }
        UserId assignee = draft.assignee();
        boolean looksAfterAll = assignee == null
                || departments.stream().allMatch(opd -> people.adminsOf(opd).contains(assignee));
        return looksAfterAll ? List.of() : List.of(Refusal.onField("assignee", FollowUpRefusal.FOLLOW_UP_ASSIGNEE));
    }

    /**
     * One of them.
     *
     * @throws NotFoundException when there is none that the person may read
     */
    @Transactional(readOnly = true)
    public FollowUpDetail find(FollowUpId id) {
        return require(followUps.findById(id.value()), id).detail();
    }

    /** What follows from a directive, as far as the person may read it, what is due first on top. */
    @Transactional(readOnly = true)
    public List<FollowUpDetail> of(DirectiveId directive) {
        return readable(followUps.findByDirectiveIdOrderByDueAscIdAsc(directive.value()));
    }

    /** What was assigned in those meetings, as far as the person may read it, what is due first on top. */
    @Transactional(readOnly = true)
    public List<FollowUpDetail> ofAll(Collection<MeetingId> meetings) {
        return readable(followUps.findByMeetingIdInOrderByDueAscIdAsc(
                meetings.stream().map(MeetingId::value).toList()));
    }

    private List<FollowUpDetail> readable(List<FollowUp> found) {
        PortalUser reader = currentUser.require();
        return found.stream()
                .filter(followUp -> FollowUpReaders.mayRead(reader, followUp.opd()))
                .map(FollowUp::detail)
                .toList();
    }

    /**
     * Moves one on as the person logged in.
     *
     * @param seenVersion the version that was read; what somebody else did since then is not decided upon unseen
     * @throws RefusedException when the rules of {@link FollowUpLifecycle} say no
     * @throws NotFoundException when there is none that the person may read
     */
    public void decide(FollowUpId id, long seenVersion, FollowUpDecision decision) {
        FollowUp followUp = require(followUps.lockById(id.value()), id);
        PortalUser person = currentUser.require();
        Instant now = clock.instant();
        if (followUp.version() != seenVersion) {
            throw new RefusedException(Refusal.of(FollowUpRefusal.FOLLOW_UP_CHANGED_MEANWHILE));
        }
        switch (FollowUpLifecycle.decide(state(followUp), decision, person, Wib.date(now))) {
            case FollowUpOutcome.Refused(List<Refusal> refusals) -> throw new RefusedException(refusals);
            case FollowUpOutcome.Moved(FollowUpStage stage) -> {
                FollowUpDetail before = followUp.detail();
                if (decision instanceof FollowUpDecision.Amend(FollowUpDraft draft, String note)) {
                    amend(followUp, draft);
                }
                followUp.moveTo(stage, person.id(), now);
                journal.write(
                        followUp.detail(),
                        Optional.of(before),
                        decision.action().name(),
                        decision.note(),
                        person.id(),
                        now);
            }
        }
    }

    private void amend(FollowUp followUp, FollowUpDraft draft) {
        List<Refusal> refusals = ofDepartments(Set.of(followUp.opd()), draft);
        if (!refusals.isEmpty()) {
            throw new RefusedException(refusals);
        }
        followUp.write(draft);
    }

    /** What the person logged in may do with one as it stands. */
    @Transactional(readOnly = true)
    public Set<FollowUpAction> available(FollowUpId id) {
        return FollowUpLifecycle.available(state(require(followUps.findById(id.value()), id)), currentUser.require());
    }

    /** The same of many, in one reading of each kind; those that the person may not read are left out. */
    @Transactional(readOnly = true)
    public Map<FollowUpId, Set<FollowUpAction>> available(Collection<FollowUpId> ids) {
        PortalUser person = currentUser.require();
        List<UUID> keys = ids.stream().map(FollowUpId::value).toList();
        Map<UUID, Long> pieces = evidence.findByFollowUpIdInOrderByAddedAtAscIdAsc(keys).stream()
                .collect(Collectors.groupingBy(Evidence::followUp, Collectors.counting()));
        return followUps.findByIdIn(keys).stream()
                .filter(followUp -> FollowUpReaders.mayRead(person, followUp.opd()))
                .collect(Collectors.toMap(
                        FollowUp::id,
                        followUp -> FollowUpLifecycle.available(
                                followUp.state(pieces.getOrDefault(followUp.id().value(), 0L)
                                        .intValue()),
                                person)));
    }

    private FollowUpState state(FollowUp followUp) {
        return followUp.state(evidence.countByFollowUpId(followUp.id().value()));
    }

    private FollowUp require(Optional<FollowUp> found, FollowUpId id) {
        PortalUser reader = currentUser.require();
        FollowUp followUp = found.orElseThrow(() -> new NotFoundException("No follow-up " + id.value()));
        if (!FollowUpReaders.mayRead(reader, followUp.opd())) {
            LOG.warn("{} tried to open follow-up {} of another department", reader.username(), id.value());
            throw new NotFoundException("Not for " + reader.username());
        }
        return followUp;
    }
}
