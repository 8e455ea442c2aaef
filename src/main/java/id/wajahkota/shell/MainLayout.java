package id.wajahkota.shell;

import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.orderedlayout.Scroller;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import id.wajahkota.platform.shared.ui.Announcement;
import id.wajahkota.platform.shared.ui.LooksAgain;
import id.wajahkota.platform.shared.ui.MenuCount;
import id.wajahkota.platform.shared.ui.ScreenLink;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The frame of every screen: the app bar with the portal's name and the person, and the menu. */
@Layout
@PermitAll
@JsModule("./once/once.ts")
@JsModule("./times/strict-times.ts")
@JsModule("./way-back/way-back.ts")
@JsModule("./focus/focus.ts")
@JsModule("./marked-text/marked-text.ts")
@JsModule("./cut-off/cut-off.ts")
class MainLayout extends AppLayout implements AfterNavigationObserver {

    /** Asked by the window rather than again and again, so that a window nobody looks at is logged out in its time. */
    private static final String WHEN_LOOKED_AT = """
            document.addEventListener('visibilitychange', () => {
              if (document.visibilityState === 'visible' && this.isConnected) { this.$server.lookAgain(); }
            });
            """;

    private static final String ADMINISTRATION = "admin/";

    private final transient List<Announcement> announcements;
    private final transient List<MenuCount> counts;
    private final Map<String, SideNavItem> items = new HashMap<>();
    private final PhoneBar phoneBar;
    private final Div announced = new Div();
    private final Div frame = new Div(announced);

    MainLayout(UserMenu userMenu, List<Announcement> announcements, List<MenuCount> counts, List<ScreenLink> links) {
        this.announcements = announcements;
        this.counts = counts;
        announced.getElement().setAttribute("role", "status");
        frame.addClassName("content-frame");
        phoneBar = new PhoneBar(MenuConfiguration.getMenuEntries(), counts, links);
        frame.add(phoneBar);
        setContent(frame);
        setPrimarySection(Section.NAVBAR);
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("menu.toggle"));
        Header bar = new Header(createSkipLink(), toggle, createBrand(), userMenu);
        bar.addClassName("app-bar");
        addToNavbar(bar);
        addToDrawer(new Scroller(createNavigation()));
        getElement().executeJs("window.portalCutOff = $0", getTranslation("field.cutOff"));
        getElement().executeJs(WHEN_LOOKED_AT);
    }

    /** The announcements stand above the screen, which comes and goes while they stay. */
    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement content) {
        content.getElement().removeFromParent();
    }

    /** Shows what others have changed while the window was not looked at. */
    @ClientCallable
    void lookAgain() {
        refresh();
        if (UI.getCurrent().getCurrentView() instanceof LooksAgain again) {
            again.lookAgain();
        }
    }

    /** Announces and counts what there is now. */
    void refresh() {
        announced.removeAll();
        announcements.stream()
                .flatMap(announcement -> announcement.read().stream())
                .map(MainLayout::createAnnouncement)
                .forEach(announced::add);
        counts.forEach(count -> Optional.ofNullable(items.get(count.path())).ifPresent(item -> show(count, item)));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        phoneBar.arrivedAt(event.getLocation().getPath());
        boolean byHistory = event.getLocationChangeEvent().getTrigger() == NavigationTrigger.HISTORY;
        getElement()
                .executeJs("window.portalArrived($0, $1)", event.getLocation().getPathWithQueryParameters(), byHistory);
    }

    private static Component createAnnouncement(Announcement.Content content) {
        Div banner = new Div(new Span(content.words()), new Anchor(content.path(), content.link()));
        banner.addClassNames("banner", "announcement");
        return banner;
    }

    private void show(MenuCount count, SideNavItem item) {
        long waiting = count.count();
        CountBadge badge = new CountBadge();
        badge.show(waiting, count.label(waiting));
        item.setSuffixComponent(waiting == 0 ? null : badge);
        phoneBar.show(count.path(), waiting, count.label(waiting));
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
        SideNav administration = new SideNav(getTranslation("menu.admin"));
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            if (pathOf(entry).startsWith(ADMINISTRATION)) {
                administration.addItem(createItem(entry));
            } else {
                navigation.addItem(createItem(entry));
            }
        });
        administration.setVisible(!administration.getItems().isEmpty());
        Div padded = new Div(navigation, administration);
        padded.addClassName("navigation");
        return padded;
    }

    /** As a screen's own annotation says it, without the slash that the menu puts before it. */
    static String pathOf(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }

    private SideNavItem createItem(MenuEntry entry) {
        SideNavItem item = new SideNavItem(getTranslation(entry.title()), entry.path(), new Icon(entry.icon()));
        item.setMatchNested(!entry.path().isEmpty());
        items.put(pathOf(entry), item);
        return item;
    }
}
