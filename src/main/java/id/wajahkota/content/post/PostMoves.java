package id.wajahkota.content.post;

import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.platform.journal.Change;
import id.wajahkota.platform.journal.CommonAction;
import id.wajahkota.platform.journal.Happened;
import id.wajahkota.platform.journal.Journal;
import id.wajahkota.platform.journal.Revisions;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.review.approval.ElectionTime;
import id.wajahkota.review.approval.NeutralityStatement;
import id.wajahkota.review.approval.SubmissionRequest;
import id.wajahkota.review.approval.SubmissionStatus;
import id.wajahkota.review.approval.Submissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what the rules allow: the post, its submission and its history row, in one transaction. */
@Component
class PostMoves {

    static final String TYPE = "POST";

    private final PostRepository posts;
    private final Revisions revisions;
    private final Submissions submissions;
    private final Journal journal;

    PostMoves(PostRepository posts, Revisions revisions, Submissions submissions, Journal journal) {
        this.posts = posts;
        this.revisions = revisions;
        this.submissions = submissions;
        this.journal = journal;
    }

    /** Locks the submission, then the post: in that order everywhere, so that two people never wait in a ring. */
    @Transactional(propagation = Propagation.MANDATORY)
    Post lock(PostId id) {
        submissions.lock(id.subject());
        return posts.lockById(id.value()).orElseThrow(() -> new NotFoundException("No post " + id));
    }

    /**
     * Judges the decision and, when the rules allow it, carries it out on a post that is locked.
     *
     * @throws RefusedException with every reason, when they do not
     */
    @Transactional(propagation = Propagation.MANDATORY)
    void move(Post post, PostDecision decision, Actor actor, Instant now) {
        PostState before = post.state();
        switch (PostLifecycle.decide(before, decision, actor, now)) {
            case PostOutcome.Refused(var refusals) -> throw new RefusedException(refusals);
            case PostOutcome.Moved(PostStage to) -> {
                apply(post, before.stage(), decision, actor.person(), to, now);
                write(post.detail(), before, decision, actor, now);
            }
        }
    }

    /** The first row of a post's history. */
    @Transactional(propagation = Propagation.MANDATORY)
    void created(Post post, UserId author, Instant now) {
        journal.record(
                Happened.to(post.id().subject(), post.detail().draft().title(), CommonAction.CREATE.name())
                        .moving(Optional.empty(), PostStage.DRAFT.name())
                        .at(1),
                Optional.of(author),
                now);
    }

    private void apply(
            Post post, PostStage from, PostDecision decision, Optional<UserId> person, PostStage to, Instant now) {
        SubjectRef subject = post.id().subject();
        if (decision instanceof PostDecision.UndoReschedule) {
            post.undoReschedule();
        }
        post.moveTo(to);
        if (from == PostStage.EXPIRED) {
            submissions.answered(subject);
        }
        switch (decision) {
            case PostDecision.UndoReschedule undone -> {}
            case PostDecision.Reschedule(Instant slot) ->
                post.reschedule(slot, person.orElseThrow(), from == PostStage.APPROVED, now);
            case PostDecision.Edit(PostDraft draft) -> post.rewrite(draft, person.orElseThrow(), now);
            case PostDecision.Submit(var affirmed) -> {
                post.handedIn();
                revisions.keep(subject, post.detail().revision(), post.detail().draft(), now);
                submissions
                        .open(request(post.detail(), post.detail().lastEditor(), affirmed), now)
                        .ifPresent(election -> declared(post.detail(), from, election, person, now));
            }
            case PostDecision.Withdraw withdraw -> {
                submissions.requireWithdrawable(subject);
                submissions.close(subject, SubmissionStatus.WITHDRAWN, person, now);
            }
            case PostDecision.Cancel cancel -> submissions.close(subject, SubmissionStatus.CANCELLED, person, now);
            case PostDecision.Expire expire -> submissions.close(subject, SubmissionStatus.EXPIRED, person, now);
            case PostDecision.Publish(var links, var at) -> {
                post.published(at);
                post.linked(links);
            }
            case PostDecision.EmergencyPublish urgent -> {
                post.published(now);
                submissions.openUrgent(request(post.detail(), person.orElseThrow(), Set.of()), now);
            }
            case PostDecision.Link(var links) -> post.linked(links);
            case PostDecision.Hold hold -> {}
            case PostDecision.Release release -> {
                if (to == PostStage.EXPIRED) {
                    submissions.lapsed(subject);
                }
            }
            case PostDecision.Conclude conclude -> {}
        }
    }

    /** Asks about a post; besides its author, the last hand on it is barred from deciding. */
    private static SubmissionRequest request(PostDetail post, UserId lastHand, Set<NeutralityStatement> affirmed) {
        return new SubmissionRequest(
                post.id().subject(),
                post.opd(),
                Optional.ofNullable(post.draft().pillar()).map(PillarId::value),
                post.draft().title(),
                post.revision(),
                post.author(),
                lastHand,
                affirmed,
                post.slot());
    }

    /** That it was declared neutral is an entry of its own, before the one that hands it in. */
    private void declared(
            PostDetail post, PostStage from, ElectionTime election, Optional<UserId> person, Instant now) {
        journal.record(
                Happened.to(post.id().subject(), post.draft().title(), PostSubjects.DECLARE_NEUTRAL)
                        .moving(Optional.of(from.name()), from.name())
                        .at(post.revision())
                        .noting(election.name()),
                person,
                now);
    }

    /** What a department does with its own post it knows; of anything else its admins are to hear. */
    private void write(PostDetail after, PostState before, PostDecision decision, Actor actor, Instant now) {
        boolean own =
                actor.mayAct(PostAction.By.OPD, after.opd()) || actor.person().isEmpty();
        journal.record(
                Happened.to(
                                after.id().subject(),
                                after.draft().title(),
                                decision.action().name())
                        .moving(
                                Optional.of(before.stage().name()),
                                after.stage().name())
                        .at(after.revision())
                        .noting(decision.note())
                        .changing(Change.between(before.draft(), after.draft()))
                        .concerningAdminsOf(own ? Set.of() : Set.of(after.opd())),
                actor.person(),
                now);
    }
}
