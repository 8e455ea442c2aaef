package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.shared.ui.ScreenLink;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.time.LocalDate;
import java.util.List;

/** What the calendar's one line of tools has no room for, behind "⋯". */
class CalendarMenu extends Composite<MenuBar> {

    private final SubMenu menu;

    CalendarMenu() {
        MenuBar bar = getContent();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        bar.addClassName("calendar-more");
        MenuItem root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.setAriaLabel(getTranslation("calendar.others"));
        root.getElement().setAttribute("title", getTranslation("calendar.others"));
        menu = root.getSubMenu();
    }

    /** Leads to any day. */
    CalendarMenu jump(SerializableConsumer<LocalDate> go) {
        menu.addItem(getTranslation("calendar.jump"), click -> {
            WibDatePicker day = new WibDatePicker(getTranslation("calendar.jump.day"));
            Dialog dialog = new Dialog(day);
            dialog.setHeaderTitle(getTranslation("calendar.jump"));
            dialog.addOpenedChangeListener(change -> day.focus());
            day.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    dialog.close();
                    go.accept(change.getValue());
                }
            });
            dialog.open();
        });
        return this;
    }

    /** The person's own filters, in a menu of their own. */
    SubMenu savedFilters() {
        return menu.addItem(getTranslation("filter.saved")).getSubMenu();
    }

    /**
     * What belongs to the calendar: the list of posts for those who may open posts, the balance, the feeds.
     *
     * @param others what other features lead to from here
     */
    CalendarMenu links(boolean withList, List<ScreenLink> others) {
        menu.addSeparator();
        if (withList) {
            link(PostListView.ROUTE, getTranslation("list.title"));
        }
        link(BalanceView.ROUTE, getTranslation("balance.title"));
        link("kalender/langganan", getTranslation("feed.title"));
        others.stream()
                .filter(link -> link.screen().equals(CalendarState.ROUTE) && link.isOpen())
                .forEach(link -> link(link.path(), link.label()));
        return this;
    }

    private void link(String path, String label) {
        Anchor anchor = new Anchor(path, label);
        anchor.addClassName("menu-link");
        menu.addItem(anchor);
    }

    CalendarMenu print(Runnable print) {
        menu.addSeparator();
        menu.addItem(getTranslation("calendar.print"), click -> print.run());
        return this;
    }

    CalendarMenu export(ExportButton export) {
        export.offerIn(menu);
        return this;
    }
}
