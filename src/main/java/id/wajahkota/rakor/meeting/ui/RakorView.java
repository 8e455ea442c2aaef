package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EmptyState;
import org.springframework.data.domain.PageRequest;

/** Rakor: the meetings, what people want to be talked about, and a search over all that was said. */
@Route(MeetingPaths.ROUTE)
@Menu(title = "menu.rakor", order = 4, icon = "vaadin:users")
@ScreenFor(Permission.RAKOR_READ)
class RakorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final String SEARCH = "cari";
    private static final int TEXT_LIMIT = 100;

    private final transient MeetingScreens screens;
    private final TextField search = new TextField();
    private final Div body = new Div();

    RakorView(MeetingScreens screens, RakorExport export) {
        this.screens = screens;
        setId("content");
        addClassName("rakor-view");
        search.setAriaLabel(getTranslation("rakor.search"));
        search.setPlaceholder(getTranslation("rakor.search.help"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setMaxLength(TEXT_LIMIT);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        Div bar = new Div(search);
        bar.addClassName("queue-filter");
        body.addClassName("queue-list");
        add(createHeader(export), bar, body);
    }

    private Component createHeader(RakorExport export) {
        Div header = new Div(new H1(getTranslation("menu.rakor")), export.button());
        header.addClassName("view-header");
        if (screens.plans()) {
            Button begin = new Button(
                    getTranslation("meeting.new"),
                    VaadinIcon.PLUS.create(),
                    click -> UI.getCurrent().navigate(MeetingPaths.EDIT + "/" + MeetingEditView.NEW));
            begin.addThemeVariants(ButtonVariant.PRIMARY);
            header.add(begin);
        }
        return header;
    }

    private static void go(String words) {
        UI.getCurrent()
                .navigate(
                        MeetingPaths.ROUTE,
                        Blank.is(words) ? QueryParameters.empty() : QueryParameters.of(SEARCH, words));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String words = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SEARCH)
                .map(text -> text.substring(0, Math.min(text.length(), TEXT_LIMIT)))
                .orElse("");
        search.setValue(words);
        body.removeAll();
        if (Blank.is(words)) {
            body.add(createList(), screens.proposals());
        } else {
            body.add(new SearchHits(screens.find(words), words));
        }
    }

    private Component createList() {
        long count = screens.meetings().page(PageRequest.of(0, 1)).getTotalElements();
        return count == 0
                ? new EmptyState(
                        VaadinIcon.USERS,
                        getTranslation("meeting.empty.title"),
                        getTranslation(screens.plans() ? "meeting.empty.advice" : "meeting.empty.read"))
                : new MeetingGrid(screens.meetings(), count);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.rakor"));
    }
}
