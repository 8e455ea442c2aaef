package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.platform.shared.ui.BulkChange;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;

/** One decision with one note about each submission, as it was read in the list. */
class DecideMany implements BulkChange<SubmissionSummary> {

    /** What can be decided without opening each. */
    enum Kind {
        APPROVE,
        REQUEST_CHANGES,
        REJECT
    }

    private final transient Reviews reviews;
    private final Kind kind;
    private final String note;

    DecideMany(Reviews reviews, Kind kind, String note) {
        this.reviews = reviews;
        this.kind = kind;
        this.note = note;
    }

    @Override
    public Line line(SubmissionSummary submission) {
        return new Line(submission.title(), WibFormat.ofScreen().brief(submission.dueAt()));
    }

    /** Whether the rules allow it is told of each when it is tried, since that depends on who is asked there. */
    @Override
    public Preview preview(SubmissionSummary submission) {
        return new Preview(true, UI.getCurrent().getTranslation("queue.revision", submission.revision()));
    }

    @Override
    public void apply(SubmissionSummary submission) {
        ReviewDecision.Seen seen = submission.seen();
        reviews.decide(
                submission.subject(),
                switch (kind) {
                    case APPROVE -> new ReviewDecision.Approve(seen, note);
                    case REQUEST_CHANGES -> new ReviewDecision.RequestChanges(seen, note);
                    case REJECT -> new ReviewDecision.Reject(seen, note);
                });
    }
}
