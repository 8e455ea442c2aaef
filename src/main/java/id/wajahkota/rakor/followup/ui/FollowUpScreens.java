package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.rakor.followup.DirectiveList;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Fulfilment;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the list of follow-ups needs of the services, in one place. */
@SpringComponent
class FollowUpScreens {

    private final FollowUpList list;
    private final DirectiveList directives;
    private final FollowUps followUps;
    private final Fulfilment fulfilment;
    private final FollowUpDeciding deciding;
    private final FollowUpWords words;
    private final CurrentUser currentUser;

    FollowUpScreens(
            FollowUpList list,
            DirectiveList directives,
            FollowUps followUps,
            Fulfilment fulfilment,
            FollowUpDeciding deciding,
            FollowUpWords words,
            CurrentUser currentUser) {
        this.list = list;
        this.directives = directives;
        this.followUps = followUps;
        this.fulfilment = fulfilment;
        this.deciding = deciding;
        this.words = words;
        this.currentUser = currentUser;
    }

    FollowUpList list() {
        return list;
    }

    FollowUpWords words() {
        return words;
    }

    Map<OpdId, OpdSummary> byId(List<OpdSummary> all) {
        return all.stream().collect(Collectors.toMap(OpdSummary::id, Function.identity()));
    }

    boolean isSecretariat() {
        return currentUser.require().may(Permission.FOLLOW_UP_ASSIGN);
    }

    FollowUpBoard board(Map<OpdId, OpdSummary> opds, Runnable onMoved) {
        return new FollowUpBoard(followUps, deciding, words, opds, onMoved);
    }

    Component directives() {
        int count = directives.count();
        UI ui = UI.getCurrent();
        return count == 0
                ? new EmptyState(
                        VaadinIcon.QUOTE_LEFT,
                        ui.getTranslation("directive.empty.title"),
                        ui.getTranslation("directive.empty.advice"))
                : new DirectiveGrid(directives, count);
    }

    Component fulfilment() {
        return new FulfilmentPanel(fulfilment);
    }
}
