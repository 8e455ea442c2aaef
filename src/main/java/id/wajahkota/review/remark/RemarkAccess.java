package id.wajahkota.review.remark;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.review.approval.ReviewedFeatures;
import id.wajahkota.review.approval.ReviewedSubjects;
import id.wajahkota.review.approval.Reviews;
import org.springframework.stereotype.Component;

/** Who comes near the remarks on a subject: its readers, and whoever is asked about it or about the whole it is part of. */
@Component
class RemarkAccess {

    private final ReviewedFeatures subjects;
    private final Reviews reviews;
    private final CurrentUser currentUser;

    RemarkAccess(ReviewedFeatures subjects, Reviews reviews, CurrentUser currentUser) {
        this.subjects = subjects;
        this.reviews = reviews;
        this.currentUser = currentUser;
    }

    /** Where a subject belongs; one that the person may not see looks as if there were none. */
    ReviewedSubjects.Standing require(SubjectRef subject) {
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
}
