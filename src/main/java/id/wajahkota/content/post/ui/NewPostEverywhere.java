package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.ScreenLink;

/** A new post can be begun from every screen. */
@SpringComponent
class NewPostEverywhere implements ScreenLink {

    private final CurrentUser currentUser;

    NewPostEverywhere(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public String screen() {
        return EVERYWHERE;
    }

    @Override
    public String path() {
        return NewPostAddress.ROUTE;
    }

    @Override
    public String label() {
        return UI.getCurrent().getTranslation("calendar.new");
    }

    @Override
    public boolean isOpen() {
        return currentUser.require().may(Permission.CONTENT_PLAN);
    }
}
