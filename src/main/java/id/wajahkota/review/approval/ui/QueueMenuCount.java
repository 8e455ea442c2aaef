package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.ui.MenuCount;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewQueue;

/** Beside Persetujuan: what waits for those who decide or advise, and what was sent back for those who plan. */
@SpringComponent
class QueueMenuCount implements MenuCount {

    private final ReviewQueue queue;
    private final CurrentUser currentUser;

    QueueMenuCount(ReviewQueue queue, CurrentUser currentUser) {
        this.queue = queue;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return QueueAddress.ROUTE;
    }

    @Override
    public long count() {
        PortalUser person = currentUser.require();
        if (person.may(Permission.REVIEW_DAILY)) {
            return queue.count(QueueKind.TO_DECIDE, QueueFilter.all());
        }
        return person.may(Permission.CONTENT_PLAN) ? queue.count(QueueKind.CHANGES_REQUESTED, QueueFilter.all()) : 0;
    }

    @Override
    public String label(long count) {
        return UI.getCurrent().getTranslation("queue.menuCount", count);
    }
}
