package id.wajahkota.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.followup.FollowUpFilter;
import id.wajahkota.followup.FollowUpList;
import id.wajahkota.followup.FollowUpStage;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.Permission;
import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.ui.MenuCount;
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
