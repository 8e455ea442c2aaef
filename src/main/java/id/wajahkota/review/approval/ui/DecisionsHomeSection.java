package id.wajahkota.review.approval.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** On the home page of those who decide or advise: what waits for them, what falls due first on top. */
@Component
@Order(10)
class DecisionsHomeSection implements HomeSection {

    private static final PageRequest FIRST_FEW = PageRequest.of(0, 6);

    private final ReviewQueue queue;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;

    DecisionsHomeSection(ReviewQueue queue, OpdDirectory opds, CurrentUser currentUser) {
        this.queue = queue;
        this.opds = opds;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Content> read() {
        if (!currentUser.require().may(Permission.REVIEW_DAILY)) {
            return Optional.empty();
        }
        Map<OpdId, OpdSummary> byId = opds.byId();
        return Optional.of(new Content(
                "QueueKind.TO_DECIDE",
                "queue.empty.TO_DECIDE.title",
                queue.page(QueueKind.TO_DECIDE, QueueFilter.all(), FIRST_FEW).stream()
                        .map(waiting -> item(waiting, byId))
                        .toList(),
                queue.count(QueueKind.TO_DECIDE, QueueFilter.all()),
                "persetujuan"));
    }

    private Item item(SubmissionSummary waiting, Map<OpdId, OpdSummary> byId) {
        String due = WibFormat.ofScreen().brief(waiting.answerBy());
        String detail = byId.get(waiting.opd()).code() + " · " + due;
        return new Item(waiting.title(), detail, Optional.empty(), queue.path(waiting.subject()));
    }
}
