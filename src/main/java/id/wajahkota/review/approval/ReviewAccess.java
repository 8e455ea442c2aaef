package id.wajahkota.review.approval;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import org.springframework.stereotype.Component;

/** Who comes near the review of a subject: its readers, and whoever is asked about it or about the whole it is part of. */
@Component
public class ReviewAccess {

    private final ReviewedFeatures subjects;
    private final Reviews reviews;
    private final CurrentUser currentUser;

    ReviewAccess(ReviewedFeatures subjects, Reviews reviews, CurrentUser currentUser) {
        this.subjects = subjects;
        this.reviews = reviews;
        this.currentUser = currentUser;
    }

    /**
     * Where a subject belongs; one that the person may not see looks as if there were none.
     *
     * @throws NotFoundException when there is none that the person may see
     */
    public ReviewedSubjects.Standing require(SubjectRef subject) {
        PortalUser person = currentUser.require();
        ReviewedSubjects.Standing standing = subjects.of(subject).standing(subject.id());
        boolean own = standing.readers().stream().anyMatch(person::maySee);
        if (!own
                && !reviews.isAsked(subject)
                && standing.whole().filter(reviews::isAsked).isEmpty()) {
            throw new NotFoundException("Not for " + person.username());
        }
        return standing;
    }

    /**
     * Passes when the person may see the subject. Of whoever reads for every department it is not asked whose it is.
     *
     * @throws NotFoundException when there is none that the person may see
     */
    void requireReader(SubjectRef subject) {
        if (!currentUser.require().seesEveryOpd()) {
            require(subject);
        }
    }
}
