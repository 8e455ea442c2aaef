package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.ui.MenuCount;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.util.Set;

/** Beside Arahan & Tindak Lanjut: what waits for verification, or what the department has not done yet. */
@SpringComponent
class FollowUpsMenuCount implements MenuCount {

    private static final FollowUpFilter TO_VERIFY =
            new FollowUpFilter(Set.of(), Set.of(FollowUpStage.DONE), false, false, "");
    private static final FollowUpFilter TO_DO =
            new FollowUpFilter(Set.of(), FollowUpStage.UNFINISHED, false, false, "");

    private final FollowUpList list;
    private final CurrentUser currentUser;

    FollowUpsMenuCount(FollowUpList list, CurrentUser currentUser) {
        this.list = list;
        this.currentUser = currentUser;
    }

    @Override
    public String path() {
        return FollowUpAddress.ROUTE;
    }

    @Override
    public long count() {
        PortalUser person = currentUser.require();
        if (person.may(Permission.FOLLOW_UP_ASSIGN)) {
            return list.count(TO_VERIFY);
        }
        return person.may(Permission.FOLLOW_UP_ANSWER) ? list.count(TO_DO) : 0;
    }

    @Override
    public String label(long count) {
        return UI.getCurrent().getTranslation("followUp.menuCount", count);
    }
}
