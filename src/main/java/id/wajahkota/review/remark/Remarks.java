package id.wajahkota.review.remark;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.ReviewAccess;
import id.wajahkota.review.approval.ReviewedFeatures;
import id.wajahkota.review.approval.ReviewedSubjects;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people say about a subject they may see: threads that outlive every revision, and what became of each. */
@Service
@Requires(Permission.REMARK_READ)
@Transactional
public class Remarks {

    private final RemarkRepository remarks;
    private final ReviewedFeatures subjects;
    private final ReviewAccess access;
    private final RemarkAudience audience;
    private final Journal journal;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    Remarks(
            RemarkRepository remarks,
            ReviewedFeatures subjects,
            ReviewAccess access,
            RemarkAudience audience,
            Journal journal,
            CurrentUser currentUser,
            PortalClock clock) {
        this.remarks = remarks;
        this.subjects = subjects;
        this.access = access;
        this.audience = audience;
        this.journal = journal;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Every remark, in the order in which they were made.
     *
     * @throws NotFoundException when the subject is not the person's to see
     */
    @Transactional(readOnly = true)
    public List<RemarkDetail> of(SubjectRef subject) {
        OpdId opd = access.require(subject).opd();
        List<Remark> all = remarks.findBySubjectTypeAndSubjectIdOrderByWrittenAtAscIdAsc(subject.type(), subject.id());
        Map<UUID, List<RemarkDetail.Reply>> replies = all.stream()
                .filter(remark -> remark.thread() != null)
                .collect(Collectors.groupingBy(Remark::thread, Collectors.mapping(Remark::reply, Collectors.toList())));
        Map<String, String> texts = new HashMap<>();
        return all.stream()
                .filter(remark -> remark.thread() == null)
                .map(remark -> detail(remark, opd, replies.getOrDefault(remark.id(), List.of()), texts))
                .toList();
    }

    /** Whether the person logged in may remark on what they read. */
    @Transactional(readOnly = true)
    public boolean mayWrite() {
        return currentUser.require().may(Permission.REMARK_WRITE);
    }

    /**
     * Who may be named in a remark on the subject, by name.
     *
     * @throws NotFoundException when the subject is not the person's to see
     */
    @Transactional(readOnly = true)
    public List<PersonSummary> mentionable(SubjectRef subject) {
        return audience.of(subject, access.require(subject));
    }

    /**
     * Begins a thread.
     *
     * @param id the caller's own ({@link id.wajahkota.platform.shared.NewId}); asked twice, it is written once
     * @param revision the revision that was read
     * @throws RefusedException when there are no words or too many, the quoted text does not stand there now, or
     *     somebody is named who may not read the subject
     * @throws NotFoundException when the subject is not the person's to see
     */
    @Requires(Permission.REMARK_WRITE)
    public void write(UUID id, SubjectRef subject, int revision, RemarkDraft draft) {
        ReviewedSubjects.Standing standing = access.require(subject);
        if (remarks.existsById(id)) {
            return;
        }
        requireWords(draft.words());
        audience.require(draft.mentioned(), subject, standing);
        boolean quoted = Blank.is(draft.quote()) || text(subject, draft.field()).contains(draft.quote());
        if (draft.quote().length() > RemarkDraft.QUOTE_LIMIT || !quoted) {
            throw new RefusedException(Refusal.onField("quote", RemarkRefusal.REMARK_QUOTE_GONE));
        }
        Remark remark = remarks.save(
                new Remark(id, subject, revision, draft, currentUser.require().id(), clock.instant()));
        record(CommonAction.REMARK, remark, standing, Set.of());
    }

    /**
     * Answers a remark.
     *
     * @param id the caller's own; asked twice, it is answered once
     * @throws RefusedException when there are no words or too many, or somebody is named who may not read the subject
     * @throws NotFoundException when there is none, or it is not the person's to see
     */
    @Requires(Permission.REMARK_WRITE)
    public void reply(UUID id, UUID thread, String words, Set<UserId> mentioned) {
        Remark remark = lock(thread);
        ReviewedSubjects.Standing standing = access.require(remark.subject());
        if (remarks.existsById(id)) {
            return;
        }
        requireWords(words);
        audience.require(mentioned, remark.subject(), standing);
        Set<UserId> speakers =
                remarks.findSpeakers(thread).stream().map(UserId::new).collect(Collectors.toUnmodifiableSet());
        Remark answer = remarks.save(
                remark.answeredBy(id, words, mentioned, currentUser.require().id(), clock.instant()));
        record(CommonAction.REMARK_REPLY, answer, standing, speakers);
    }

    private void record(CommonAction action, Remark remark, ReviewedSubjects.Standing standing, Set<UserId> speakers) {
        journal.record(Happened.to(remark.subject(), standing.title(), action.name())
                .noting(remark.words())
                .concerning(speakers)
                .concerningAdminsOf(Set.of(standing.opd()))
                .naming(remark.draft().mentioned()));
    }

    /**
     * Settles a remark, or opens it again.
     *
     * @param reason required for declining
     * @throws RefusedException when {@link RemarkRules} say no, or it no longer stands where it was seen
     * @throws NotFoundException when there is none, or it is not the person's to see
     */
    public void settle(UUID thread, RemarkStatus seen, RemarkStatus next, String reason) {
        Remark remark = lock(thread);
        ReviewedSubjects.Standing standing = access.require(remark.subject());
        PortalUser person = currentUser.require();
        if (remark.status() != seen) {
            throw new RefusedException(Refusal.of(RemarkRefusal.REMARK_MOVED_ON));
        }
        if (!RemarkRules.allows(seen, next, remark.author(), standing.opd(), person)) {
            throw new RefusedException(Refusal.of(RemarkRefusal.REMARK_NOT_YOURS));
        }
        if (next == RemarkStatus.DECLINED && Blank.is(reason)) {
            throw new RefusedException(Refusal.onField("note", RemarkRefusal.REMARK_REASON_REQUIRED));
        }
        requireLength(reason);
        remark.become(next, reason, person.id());
        journal.record(Happened.to(remark.subject(), standing.title(), "REMARK_" + next)
                .noting(reason));
    }

    /** Each field's text is read once, however many remarks quote it. */
    private RemarkDetail detail(Remark remark, OpdId opd, List<RemarkDetail.Reply> replies, Map<String, String> texts) {
        boolean quoted = Blank.is(remark.draft().quote())
                || texts.computeIfAbsent(remark.draft().field(), field -> text(remark.subject(), field))
                        .contains(remark.draft().quote());
        RemarkDetail.Reply said = remark.reply();
        return new RemarkDetail(
                remark.id(),
                remark.draft(),
                remark.revision(),
                quoted,
                said.author(),
                said.at(),
                remark.status(),
                remark.reason(),
                replies,
                RemarkRules.possible(remark.status(), said.author(), opd, currentUser.require()));
    }

    private String text(SubjectRef subject, String field) {
        return subjects.of(subject).text(subject.id(), field);
    }

    private Remark lock(UUID thread) {
        return remarks.lockThread(thread).orElseThrow(() -> new NotFoundException("No remark " + thread));
    }

    private static void requireWords(String words) {
        if (Blank.is(words)) {
            throw new RefusedException(Refusal.onField("note", RemarkRefusal.REMARK_WORDS_REQUIRED));
        }
        requireLength(words);
    }

    private static void requireLength(String words) {
        if (words.length() > RemarkDraft.WORDS_LIMIT) {
            throw new RefusedException(Refusal.onField("note", RemarkRefusal.REMARK_TOO_LONG, RemarkDraft.WORDS_LIMIT));
        }
    }
}
