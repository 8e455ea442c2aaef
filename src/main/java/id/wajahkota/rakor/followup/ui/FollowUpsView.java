package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import java.util.List;
import java.util.Map;

/** Arahan & Tindak Lanjut: what was directed, who does what about it, and how much of it is done. */
@Route(FollowUpAddress.ROUTE)
@Menu(title = "menu.followUps", order = 5, icon = "vaadin:tasks")
@ScreenFor(Permission.FOLLOW_UP_READ)
class FollowUpsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient FollowUpScreens screens;
    private final transient FollowUpAddress address;
    private final transient Map<OpdId, OpdSummary> opds;
    private final FollowUpFilterBar filterBar;
    private final Div tabs = new Div();
    private final Div body = new Div();
    private FollowUpTab tab = FollowUpTab.LIST;
    private FollowUpFilter filter = FollowUpFilter.all();

    FollowUpsView(FollowUpScreens screens, FollowUpExport export) {
        this.screens = screens;
        List<OpdSummary> all = screens.words().opds();
        opds = screens.byId(all);
        address = new FollowUpAddress(all);
        filterBar = new FollowUpFilterBar(all, next -> go(tab, next));
        setId("content");
        addClassName("follow-ups-view");
        Div header =
                new Div(new H1(getTranslation("menu.followUps")), createReminder(), export.button(() -> filter, opds));
        header.addClassName("view-header");
        body.addClassName("queue-list");
        add(header, tabs, filterBar, body);
    }

    private Component createReminder() {
        Button remind = new Button(getTranslation("reminder.title"), VaadinIcon.COMMENT_ELLIPSIS_O.create(), click -> {
            List<FollowUpRow> rows = screens.list().page(filter, false, 0, ReminderDialog.MOST);
            new ReminderDialog(rows, opds, screens.words()).open();
        });
        remind.setVisible(screens.isSecretariat());
        return remind;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        tab = FollowUpAddress.tab(event.getLocation().getQueryParameters());
        filter = address.read(event.getLocation().getQueryParameters());
        filterBar.write(filter);
        filterBar.setVisible(tab.isFiltered());
        showTabs();
        show();
    }

    private void go(FollowUpTab next, FollowUpFilter wanted) {
        UI.getCurrent().navigate(FollowUpAddress.ROUTE, address.write(next, wanted));
    }

    private void showTabs() {
        Nav nav = new Nav();
        nav.addClassName("queue-tabs");
        nav.setAriaLabel(getTranslation("followUp.tabs"));
        for (FollowUpTab one : FollowUpTab.values()) {
            String query = address.write(one, filter.withStages(FollowUpAddress.usual(one)))
                    .getQueryString();
            Anchor link = new Anchor(
                    query.isEmpty() ? FollowUpAddress.ROUTE : FollowUpAddress.ROUTE + "?" + query, EnumText.of(one));
            if (one == tab) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        tabs.removeAll();
        tabs.add(nav);
    }

    private void show() {
        body.removeAll();
        body.add(
                switch (tab) {
                    case LIST -> createList();
                    case BOARD -> createBoard();
                    case DIRECTIVES -> screens.directives();
                    case FULFILMENT -> screens.fulfilment();
                });
    }

    private Component createList() {
        FollowUpList list = screens.list();
        int count = list.count(filter);
        if (count == 0) {
            return createEmpty();
        }
        FollowUpGrid grid = new FollowUpGrid(list, screens.words(), opds);
        grid.show(filter, count);
        Paragraph counted = new Paragraph(getTranslation("followUp.count", count));
        counted.addClassName("subtle");
        return new Div(counted, grid);
    }

    private Component createBoard() {
        FollowUpBoard board = screens.board(opds, this::show);
        board.show(screens.list(), filter);
        return board;
    }

    private Component createEmpty() {
        boolean all = filter.equals(FollowUpFilter.all().withStages(FollowUpAddress.usual(tab)));
        return new EmptyState(
                VaadinIcon.TASKS,
                getTranslation(all ? "followUp.empty.title" : "followUp.none.title"),
                getTranslation(all ? "followUp.empty.advice" : "followUp.none.advice"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.followUps"));
    }
}
