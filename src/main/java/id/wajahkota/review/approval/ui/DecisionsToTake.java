package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.ui.WaitingWork;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On the home page of those who decide or advise: what waits for them. What is decided may be approved from there. */
@Component
class DecisionsToTake implements WaitingWork {

    private final ReviewQueue queue;
    private final Reviews reviews;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;

    DecisionsToTake(ReviewQueue queue, Reviews reviews, OpdDirectory opds, CurrentUser currentUser) {
        this.queue = queue;
        this.reviews = reviews;
        this.opds = opds;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Waiting> read(int most) {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.REVIEW_DAILY)) {
            return Optional.empty();
        }
        Map<OpdId, OpdSummary> byId = opds.byId();
        boolean decides = person.may(Permission.REVIEW_DECIDE);
        return Optional.of(new Waiting(
                queue.page(QueueKind.TO_DECIDE, QueueFilter.all(), PageRequest.of(0, most)).stream()
                        .map(waiting -> task(waiting, byId.get(waiting.opd()).code(), decides))
                        .toList(),
                queue.count(QueueKind.TO_DECIDE, QueueFilter.all()),
                text("QueueKind.TO_DECIDE"),
                "persetujuan"));
    }

    private Task task(SubmissionSummary waiting, String opd, boolean decides) {
        String detail = text("subject." + waiting.subject().type()) + " · " + opd;
        return new Task(
                text(decides ? "task.decide" : "task.advise"),
                waiting.title(),
                detail,
                waiting.answerBy(),
                false,
                ReviewAddress.of(waiting.subject()),
                decides ? Optional.of(approve(waiting)) : Optional.empty());
    }

    private InPlace approve(SubmissionSummary waiting) {
        return new InPlace(
                text("ReviewAction.APPROVE"),
                UI.getCurrent().getTranslation("task.approving", waiting.title()),
                () -> reviews.decide(waiting.subject(), new ReviewDecision.Approve(waiting.seen(), "")));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
