package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import jakarta.annotation.security.PermitAll;

/** The frame of every screen: the app bar with the portal's name and the person, and the menu. */
@Layout
@PermitAll
class MainLayout extends AppLayout {

    private static final String ADMINISTRATION = "admin/";

    MainLayout(UserMenu userMenu) {
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        Header bar = new Header(createSkipLink(), toggle, createBrand(), userMenu);
        bar.addClassName("app-bar");
        addToNavbar(bar);
        addToDrawer(new Scroller(createNavigation()));
    }

    /** Lets a keyboard go past the menu. */
    private Component createSkipLink() {
        Anchor skip = new Anchor("#content", getTranslation("menu.skip"));
        skip.getElement().setAttribute("router-ignore", true);
        skip.addClassName("skip-link");
        return skip;
    }

    private Component createBrand() {
        Span mark = new Span();
        mark.addClassName("brand-mark");
        Anchor brand = new Anchor("", mark, new Span(getTranslation("app.name")));
        brand.addClassName("brand");
        return brand;
    }

    private Component createNavigation() {
        SideNav navigation = new SideNav();
        navigation.getElement().setAttribute("aria-label", getTranslation("menu.label"));
        SideNavItem administration = new SideNavItem(getTranslation("menu.admin"));
        administration.setPrefixComponent(VaadinIcon.COG_O.create());
        administration.setExpanded(true);
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            if (entry.path().startsWith(ADMINISTRATION)) {
                administration.addItem(createItem(entry));
            } else {
                navigation.addItem(createItem(entry));
            }
        });
        if (!administration.getItems().isEmpty()) {
            navigation.addItem(administration);
        }
        Div padded = new Div(navigation);
        padded.addClassName("navigation");
        return padded;
    }

    private SideNavItem createItem(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path(), new Icon(entry.icon()));
        item.setMatchNested(!entry.path().isEmpty());
        return item;
    }
}
