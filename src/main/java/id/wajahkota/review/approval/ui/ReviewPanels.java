package id.wajahkota.review.approval.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.review.approval.ReviewProgress;
import id.wajahkota.review.approval.ReviewState;
import id.wajahkota.review.approval.Reviews;
import java.util.Optional;

/** What a subject's pages show of its review. */
@SpringComponent
public class ReviewPanels {

    private final Reviews reviews;
    private final ReviewProgress progress;
    private final People people;

    ReviewPanels(Reviews reviews, ReviewProgress progress, People people) {
        this.reviews = reviews;
        this.progress = progress;
        this.people = people;
    }

    /** The state of its latest submission; nothing while it was never submitted. */
    public Optional<ReviewState> state(SubjectRef subject) {
        return progress.state(subject);
    }

    /**
     * What a reviewer may do with it.
     *
     * @param onDecided runs after a decision was taken, to show the new state
     */
    public Optional<ReviewChoices> choices(SubjectRef subject, Runnable onDecided) {
        return state(subject).map(state -> new ReviewChoices(subject, progress.rights(state), reviews, onDecided));
    }

    /** What everybody has answered. */
    public AdvicePanel advice(SubjectRef subject) {
        return new AdvicePanel(progress.answers(subject), people);
    }
}
