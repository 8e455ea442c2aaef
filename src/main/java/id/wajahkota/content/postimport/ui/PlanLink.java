package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.ScreenLink;

/** From the calendar to where plans come in. */
@SpringComponent
class PlanLink implements ScreenLink {

    private final CurrentUser currentUser;

    PlanLink(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public String screen() {
        return "kalender";
    }

    @Override
    public String path() {
        return PlanImportsView.ROUTE;
    }

    @Override
    public String label() {
        return UI.getCurrent().getTranslation("plan.import");
    }

    @Override
    public boolean isOpen() {
        return currentUser.require().may(Permission.CONTENT_PLAN);
    }
}
