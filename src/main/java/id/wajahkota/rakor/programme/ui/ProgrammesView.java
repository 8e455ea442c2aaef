package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.programme.ProgrammeDetail;
import java.util.List;
import java.util.Optional;

/** Program Kerja: 99 Hari Kerja and others, each with the day it has come to. */
@Route(ProgrammesView.ROUTE)
@Menu(title = "menu.programmes", order = 6, icon = "vaadin:flag-o")
@ScreenFor(Permission.PROGRAMME_READ)
class ProgrammesView extends Main implements HasDynamicTitle {

    static final String ROUTE = "program";

    private final transient ProgrammeScreens screens;

    ProgrammesView(ProgrammeScreens screens) {
        this.screens = screens;
        setId("content");
        addClassName("programmes-view");
        add(createHeader());
        List<ProgrammeDetail> all = screens.programmes().all();
        if (all.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FLAG_O,
                    getTranslation("programme.empty.title"),
                    getTranslation(screens.plans() ? "programme.empty.advice" : "programme.empty.read")));
            return;
        }
        Div cards = new Div();
        cards.addClassName("campaign-cards");
        all.forEach(programme -> cards.add(createCard(programme)));
        add(cards);
    }

    private Component createHeader() {
        Div header = new Div(new H1(getTranslation("menu.programmes")));
        header.addClassName("view-header");
        if (screens.plans()) {
            Button begin = new Button(
                    getTranslation("programme.new"),
                    VaadinIcon.PLUS.create(),
                    click -> new ProgrammeDialog(Optional.empty(), (draft, reason) -> {
                                String path = ROUTE + "/"
                                        + screens.programmes().create(draft).value();
                                Notifications.success(getTranslation("programme.saved"));
                                UI.getCurrent().navigate(path);
                            })
                            .open());
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(begin);
        }
        return header;
    }

    private Component createCard(ProgrammeDetail programme) {
        Paragraph goal = new Paragraph(programme.draft().goal());
        goal.addClassName("subtle");
        Article card = new Article(
                new H2(new Anchor(
                        ROUTE + "/" + programme.id().value(), programme.draft().name())),
                new DayCount(screens.programmes().count(programme), screens.today()),
                goal);
        card.addClassNames("panel", "programme-card");
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.programmes"));
    }
}
