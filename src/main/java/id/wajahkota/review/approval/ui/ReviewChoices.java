package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.review.approval.ReviewAction;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.ReviewPurpose;
import id.wajahkota.review.approval.ReviewRefusal;
import id.wajahkota.review.approval.Reviews;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The buttons of a reviewer, as the rules of the review allow them. */
public class ReviewChoices {

    private static final List<ReviewAction> ORDER = List.of(
            ReviewAction.APPROVE,
            ReviewAction.ADVISE,
            ReviewAction.REQUEST_CHANGES,
            ReviewAction.GO_ON,
            ReviewAction.REJECT,
            ReviewAction.JUSTIFY,
            ReviewAction.REPRIMAND);

    private final SubjectRef subject;
    private final ReviewProgress.Rights rights;
    private final Reviews reviews;
    private final Runnable onDecided;

    /**
     * For one submission as it was read.
     *
     * @param onDecided runs after a decision was taken, to show the new state
     */
    ReviewChoices(SubjectRef subject, ReviewProgress.Rights rights, Reviews reviews, Runnable onDecided) {
        this.subject = subject;
        this.rights = rights;
        this.reviews = reviews;
        this.onDecided = onDecided;
    }

    /** What agrees first, then the milder refusal, then the final one. */
    public List<Choice> choices() {
        Set<ReviewAction> available = rights.available();
        return ORDER.stream().filter(available::contains).map(this::choice).toList();
    }

    /** What each decision the person may take does when it is chosen. */
    public Map<ReviewAction, Runnable> byAction() {
        return rights.available().stream()
                .collect(Collectors.toMap(
                        Function.identity(), action -> choice(action).onClick()));
    }

    /** Says why somebody who would decide still has no buttons. */
    public Optional<String> hint() {
        ReviewAction asked =
                rights.review().purpose() == ReviewPurpose.URGENT ? ReviewAction.JUSTIFY : ReviewAction.APPROVE;
        return rights.whyNot(asked)
                .filter(reason -> reason == ReviewRefusal.OWN_WORK || reason == ReviewRefusal.ALREADY_ANSWERED)
                .map(reason -> text("refusal." + reason.name()));
    }

    private Choice choice(ReviewAction action) {
        String label = text("ReviewAction." + action.name());
        return switch (action) {
            case APPROVE -> Choice.primary(label, () -> ask(label, "APPROVE", ReviewDecision.Approve::new));
            case REQUEST_CHANGES ->
                Choice.plain(label, () -> ask(label, "REQUEST_CHANGES", ReviewDecision.RequestChanges::new));
            case REJECT -> Choice.dangerous(label, () -> ask(label, "REJECT", ReviewDecision.Reject::new));
            case GO_ON -> Choice.plain(label, () -> ask(label, "GO_ON", ReviewDecision.GoOn::new));
            case JUSTIFY -> Choice.primary(label, () -> ask(label, "JUSTIFY", ReviewDecision.Justify::new));
            case REPRIMAND -> Choice.dangerous(label, () -> ask(label, "REPRIMAND", ReviewDecision.Reprimand::new));
            case ADVISE -> Choice.primary(label, () -> new AdviceDialog(seen(), this::decide).open());
        };
    }

    private void ask(String label, String action, BiFunction<ReviewDecision.Seen, String, ReviewDecision> decision) {
        String key = "review." + action;
        new NoteDialog(
                        label,
                        text(key + ".explanation"),
                        text(key + ".note"),
                        note -> decide(decision.apply(seen(), note)))
                .open();
    }

    private ReviewDecision.Seen seen() {
        return rights.review().seen();
    }

    private void decide(ReviewDecision decision) {
        reviews.decide(subject, decision);
        Notifications.success(text("review." + decision.action().name() + ".done"));
        onDecided.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
