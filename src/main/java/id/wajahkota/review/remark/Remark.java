package id.wajahkota.review.remark;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.Blank;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Something said about a subject, or in answer to that. Its words are never changed and outlive every revision. */
@Entity
class Remark {

    @Id
    private UUID id;

    /** Null until it is stored, which tells a new one, whose id is given, from one that is there. */
    @Version
    private @Nullable Long version;

    private String subjectType;
    private UUID subjectId;

    /** The remark it answers; null for one that begins a thread. */
    private @Nullable UUID threadId;

    private int revision;
    private String field;
    private String quote;
    private String words;
    private UUID authorId;
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private RemarkStatus status = RemarkStatus.OPEN;

    private @Nullable UUID statusBy;

    @ElementCollection
    @CollectionTable(name = "remark_mention", joinColumns = @JoinColumn(name = "remark_id"))
    @Column(name = "person_id")
    private Set<UUID> mentioned = new HashSet<>();

    private String reason = "";

    Remark(UUID id, SubjectRef subject, int revision, RemarkDraft draft, UserId author, Instant now) {
        this.id = id;
        subjectType = subject.type();
        subjectId = subject.id();
        this.revision = revision;
        field = draft.field();
        quote = draft.quote();
        words = Blank.clean(draft.words());
        draft.mentioned().forEach(person -> mentioned.add(person.value()));
        authorId = author.value();
        writtenAt = now;
    }

    protected Remark() {}

    Remark answeredBy(UUID replyId, String answer, Set<UserId> named, UserId person, Instant now) {
        Remark reply = new Remark(replyId, subject(), revision, new RemarkDraft(field, "", answer, named), person, now);
        reply.threadId = id;
        return reply;
    }

    void become(RemarkStatus next, String why, UserId person) {
        status = next;
        reason = Blank.clean(why);
        statusBy = person.value();
    }

    UUID id() {
        return id;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectType, subjectId);
    }

    @Nullable
    UUID thread() {
        return threadId;
    }

    int revision() {
        return revision;
    }

    UserId author() {
        return new UserId(authorId);
    }

    RemarkStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }

    String words() {
        return words;
    }

    RemarkDraft draft() {
        return new RemarkDraft(
                field, quote, words, mentioned.stream().map(UserId::new).collect(Collectors.toUnmodifiableSet()));
    }

    RemarkDetail.Reply reply() {
        return new RemarkDetail.Reply(author(), writtenAt, words, draft().mentioned());
    }
}
