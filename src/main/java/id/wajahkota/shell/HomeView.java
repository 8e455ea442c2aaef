package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
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
import id.wajahkota.city.workcalendar.ui.DueWords;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.platform.shared.ui.ScreenLink;
import id.wajahkota.platform.shared.ui.WaitingWork;
import id.wajahkota.platform.shared.ui.WeekPosts;
import id.wajahkota.platform.shared.ui.WibFormat;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Beranda: what waits for the person logged in, most urgent first. */
@Route("")
@Menu(title = "menu.home", order = 0, icon = "vaadin:home-o")
@PermitAll
class HomeView extends Main implements HasDynamicTitle {

    private static final int LOOK_AGAIN_MILLISECONDS = 20_000;

    HomeView(
            CurrentUser currentUser,
            PortalClock clock,
            DueWords dueWords,
            List<WaitingWork> work,
            List<WeekPosts> weeks,
            List<HomeSection> sections,
            List<ScreenLink> links) {
        setId("content");
        addClassName("home-view");
        add(createGreeting(currentUser.require(), clock, links));
        weeks.stream()
                .flatMap(week -> week.read().stream())
                .map(WeekRibbon::new)
                .forEach(this::add);
        Inbox inbox = new Inbox(work, dueWords, clock);
        Polling.of(this, LOOK_AGAIN_MILLISECONDS, inbox::refresh);
        add(inbox, createSections(sections));
    }

    private Component createGreeting(PortalUser user, PortalClock clock, List<ScreenLink> links) {
        Paragraph today = new Paragraph(WibFormat.ofScreen().day(clock.instant()));
        today.addClassName("subtle");
        Div greeting = new Div(new H1(getTranslation("home.greeting", user.displayName())), today);
        greeting.addClassName("view-header");
        links.stream()
                .filter(ScreenLink::isOpenEverywhere)
                .map(this::createBeginning)
                .forEach(greeting::add);
        return greeting;
    }

    /** A telephone has a round button for it. */
    private Button createBeginning(ScreenLink link) {
        Button begin = new Button(
                link.label(), VaadinIcon.PLUS.create(), click -> UI.getCurrent().navigate(link.path()));
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        begin.addClassName("desk-only");
        return begin;
    }

    private Component createSections(List<HomeSection> sections) {
        Div grid = new Div();
        grid.addClassName("home-sections");
        sections.stream()
                .flatMap(section -> section.read().stream())
                .map(HomeSectionCard::new)
                .forEach(grid::add);
        return grid;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.home"));
    }
}
