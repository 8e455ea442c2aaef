package id.wajahkota.notification.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.notification.Notices;
import id.wajahkota.platform.shared.ui.MenuCount;

/** Beside Pemberitahuan: how many were not read yet. */
@SpringComponent
class NoticesMenuCount implements MenuCount {

    private final Notices notices;
    private final CurrentUser currentUser;

    NoticesMenuCount(Notices notices, CurrentUser currentUser) {
        this.notices = notices;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return NoticesView.ROUTE;
    }

    @Override
    public long count() {
        return currentUser.require().readsContent() ? notices.unread() : 0;
    }

    @Override
    public String label(long count) {
        return UI.getCurrent().getTranslation("notice.unread", count);
    }
}
