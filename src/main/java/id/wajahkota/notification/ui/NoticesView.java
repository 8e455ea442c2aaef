package id.wajahkota.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.notification.NoticeDetail;
import id.wajahkota.notification.Notices;
import id.wajahkota.platform.shared.ui.EmptyState;

/** Pemberitahuan: what concerns the person logged in, the latest on top. */
@Route(NoticesView.ROUTE)
@Menu(title = "menu.notices", order = 8, icon = "vaadin:bell-o")
@ScreenFor(Permission.NOTICE_READ)
class NoticesView extends Main implements HasDynamicTitle {

    static final String ROUTE = "pemberitahuan";

    private final transient Notices notices;
    private final transient NoticeWords words;

    NoticesView(Notices notices, NoticeWords words) {
        this.notices = notices;
        this.words = words;
        setId("content");
        addClassName("notices-view");
        show();
    }

    private void show() {
        removeAll();
        long count = notices.count();
        Button readAll = new Button(getTranslation("notice.readAll"), VaadinIcon.CHECK.create(), click -> {
            notices.readAll();
            UI.getCurrent().refreshCurrentRoute(true);
        });
        readAll.setEnabled(notices.unread() > 0);
        Div header = new Div(new H1(getTranslation("menu.notices")), readAll);
        header.addClassName("view-header");
        add(header, count == 0 ? createEmpty() : new NoticeGrid(notices, words, count, this::open));
    }

    private void open(NoticeDetail notice) {
        notices.read(notice.id());
        UI.getCurrent().navigate(notice.path());
    }

    private Component createEmpty() {
        return new EmptyState(
                VaadinIcon.BELL_O, getTranslation("notice.none.title"), getTranslation("notice.none.advice"));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.notices"));
    }
}
