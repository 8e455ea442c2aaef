package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.content.post.Crises;
import id.wajahkota.content.post.CrisisDetail;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibFormat;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** Krisis: why approved posts do not go out, since when, and the way to let them go again; below it, what is over. */
@Route(CrisisView.ROUTE)
@PermitAll
class CrisisView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "krisis";

    private final transient Crises crises;
    private final transient People people;
    private final transient CurrentUser currentUser;

    CrisisView(Crises crises, People people, CurrentUser currentUser) {
        this.crises = crises;
        this.people = people;
        this.currentUser = currentUser;
        setId("content");
        addClassName("crisis-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        removeAll();
        Div header = new Div(new H1(getTranslation("crisis.title")));
        header.addClassName("view-header");
        add(header);
        crises.current().map(this::createCurrent).ifPresentOrElse(this::add, () -> add(createNone()));
        add(createEnded(crises.ended()));
    }

    private Component createCurrent(CrisisDetail crisis) {
        WibFormat format = WibFormat.ofScreen();
        String who = people.names(List.of(crisis.begunBy())).getOrDefault(crisis.begunBy(), "");
        Paragraph reason = new Paragraph(crisis.reason());
        reason.addClassName("caption-text");
        Section panel = new Section(
                new H2(getTranslation("crisis.held", crisis.held())),
                reason,
                new Paragraph(getTranslation("crisis.since", who, format.dayAndTime(crisis.begunAt()))),
                new Paragraph(getTranslation("crisis.afterwards", crisis.held() - crisis.passed(), crisis.passed())));
        panel.addClassName("panel");
        if (currentUser.require().may(Permission.CONTENT_HOLD)) {
            Button end = new Button(getTranslation("crisis.end"), click -> askToEnd(crisis));
            end.addThemeVariants(ButtonVariant.PRIMARY);
            panel.add(end);
        }
        return panel;
    }

    private void askToEnd(CrisisDetail crisis) {
        new NoteDialog(
                        getTranslation("crisis.end"),
                        getTranslation("crisis.afterwards", crisis.held() - crisis.passed(), crisis.passed()),
                        getTranslation("post.reason"),
                        reason -> {
                            crises.end(reason);
                            Notifications.success(getTranslation("crisis.ended"));
                            getUI().ifPresent(ui -> ui.navigate(ROUTE));
                        })
                .open();
    }

    private Component createNone() {
        return new EmptyState(
                VaadinIcon.SUN_O, getTranslation("crisis.none.title"), getTranslation("crisis.none.advice"));
    }

    private Component createEnded(List<CrisisDetail> ended) {
        UnorderedList list = new UnorderedList();
        WibFormat format = WibFormat.ofScreen();
        ended.forEach(crisis -> list.add(new ListItem(getTranslation(
                "crisis.past",
                format.brief(crisis.begunAt()),
                crisis.endedAt().map(format::brief).orElse(""),
                crisis.reason(),
                crisis.ending()))));
        Section panel = new Section(new H2(getTranslation("crisis.history")), list);
        panel.addClassName("panel");
        panel.setVisible(!ended.isEmpty());
        return panel;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("crisis.title"));
    }
}
