package id.wajahkota.campaign.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.approval.QueueFilter;
import id.wajahkota.approval.QueueKind;
import id.wajahkota.approval.ReviewQueue;
import id.wajahkota.approval.SubmissionSummary;
import id.wajahkota.campaign.CampaignId;
import id.wajahkota.campaign.Campaigns;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Permission;
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
        if (!currentUser.require().may(Permission.REVIEW_ADVISE)) {
            return Map.of();
        }
        return queue.page(QueueKind.TO_DECIDE, QueueFilter.all(), PageRequest.of(0, 200)).stream()
                .filter(waiting -> waiting.subject().type().equals(Campaigns.TYPE))
                .collect(Collectors.toMap(
                        waiting -> new CampaignId(waiting.subject().id()), SubmissionSummary::answerBy));
    }
}
