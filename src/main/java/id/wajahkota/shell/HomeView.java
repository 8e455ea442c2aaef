package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WibFormat;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Beranda: what waits for the person logged in, most urgent first. */
@Route("")
@Menu(title = "menu.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    HomeView(CurrentUser currentUser, PortalClock clock, List<HomeSection> sections) {
        setId("content");
        addClassName("home-view");
        add(createGreeting(currentUser.require(), clock), createSections(sections));
    }

    private Component createGreeting(PortalUser user, PortalClock clock) {
        Paragraph today = new Paragraph(WibFormat.ofScreen().day(clock.instant()));
        today.addClassName("subtle");
        Div greeting = new Div(new H1(getTranslation("home.greeting", user.displayName())), today);
        greeting.addClassName("view-header");
        return greeting;
    }

    private Component createSections(List<HomeSection> sections) {
        Div grid = new Div();
        grid.addClassName("home-sections");
        sections.stream()
                .flatMap(section -> section.read().stream())
                .map(HomeSectionCard::new)
                .forEach(grid::add);
        if (grid.getComponentCount() == 0) {
            grid.add(new EmptyState(
                    VaadinIcon.COFFEE, getTranslation("home.empty.title"), getTranslation("home.empty.advice")));
        }
        return grid;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.home"));
    }
}
