package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.SubmissionSummary;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;

/** Which campaigns wait for the person's advice. */
@SpringComponent
class AwaitedAdvice {

    private final ReviewQueue queue;
    private final CurrentUser currentUser;

    AwaitedAdvice(ReviewQueue queue, CurrentUser currentUser) {
        this.queue = queue;
        this.currentUser = currentUser;
    }

    /** The campaigns about which the person is asked for advice, with the time by which it is due. */
    Map<CampaignId, Instant> due() {
        PortalUser person = currentUser.require();
        if (!person.may(Permission.REVIEW_ADVISE) || person.may(Permission.REVIEW_DECIDE)) {
            return Map.of();
        }
        return queue.page(QueueKind.TO_DECIDE, QueueFilter.all(), PageRequest.of(0, 200)).stream()
                .filter(waiting -> waiting.subject().type().equals(Campaigns.TYPE))
                .collect(Collectors.toMap(
                        waiting -> new CampaignId(waiting.subject().id()), SubmissionSummary::answerBy));
    }
}
