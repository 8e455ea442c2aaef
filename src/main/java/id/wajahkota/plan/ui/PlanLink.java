package id.wajahkota.plan.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Permission;
import id.wajahkota.shared.ui.ScreenLink;

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
