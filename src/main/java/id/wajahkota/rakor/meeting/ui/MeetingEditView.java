package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.NextMeeting;
import java.util.List;
import java.util.Optional;

/** Plans a rakor, or changes the plan of one that has not begun. */
@Route(MeetingPaths.EDIT + "/:" + MeetingPaths.ID)
@ScreenFor(Permission.RAKOR_RUN)
class MeetingEditView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String NEW = "baru";

    private final transient MeetingScreens screens;
    private final transient NextMeeting next;
    private final transient List<AgendaSource> sources;
    private transient Optional<MeetingDetail> opened = Optional.empty();
    private String title = "";

    MeetingEditView(MeetingScreens screens, List<AgendaSource> sources, NextMeeting next) {
        this.next = next;
        this.screens = screens;
        this.sources = sources;
        setId("content");
        addClassName("meeting-edit-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(MeetingPaths.ID).orElseThrow();
        try {
            opened = id.equals(NEW)
                    ? Optional.empty()
                    : Optional.of(screens.meetings().find(MeetingPaths.read(id)));
        } catch (id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        if (opened.filter(meeting -> !screens.meetings().available(meeting.id()).contains(MeetingAction.EDIT))
                .isPresent()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        show();
    }

    private void show() {
        title = getTranslation(opened.isEmpty() ? "meeting.new" : "meeting.edit");
        MeetingForm form = new MeetingForm(screens.allOpds(), screens.minuteTakers());
        AgendaEditor agenda = new AgendaEditor();
        AgendaSources offered = new AgendaSources(screens, sources, agenda);
        MeetingDraft draft = opened.map(MeetingDetail::draft).orElseGet(next::draft);
        form.write(draft);
        if (opened.isEmpty() && !draft.number().isEmpty()) {
            form.sayProposed();
        }
        agenda.write(draft.agenda());
        Div header = new Div(new H1(title));
        header.addClassName("view-header");
        Button all = new Button(getTranslation("meeting.inviteAll"), click -> form.inviteAll());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        Div panel = new Div(form, all);
        panel.addClassName("panel");
        Div columns = new Div(agenda, offered);
        columns.addClassName("meeting-columns");
        removeAll();
        add(header, panel, columns, createButtons(form, agenda, offered));
    }

    private Component createButtons(MeetingForm form, AgendaEditor agenda, AgendaSources offered) {
        Button save = new Button(getTranslation("meeting.save"), click -> save(form, agenda, offered));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        String back = opened.map(meeting -> MeetingPaths.of(meeting.id())).orElse(MeetingPaths.ROUTE);
        Div buttons = new Div(save, new Anchor(back, getTranslation("common.cancel")));
        buttons.addClassName("decision-bar");
        return buttons;
    }

    private void save(MeetingForm form, AgendaEditor agenda, AgendaSources offered) {
        try {
            MeetingId id = store(form.read(agenda.read()));
            screens.takeUp(offered.taken(), id);
            Notifications.success(getTranslation("meeting.saved"));
            UI.getCurrent().navigate(MeetingPaths.of(id));
        } catch (RefusedException refused) {
            List<Refusal> ofAgenda = refused.refusals().stream()
                    .filter(refusal -> "agenda".equals(refusal.field()))
                    .distinct()
                    .toList();
            agenda.refuse(RefusalText.of(ofAgenda));
            List<Refusal> others = refused.refusals().stream()
                    .filter(refusal -> !ofAgenda.contains(refusal))
                    .toList();
            form.show(new RefusedException(others));
        }
    }

    private MeetingId store(MeetingDraft draft) {
        if (opened.isEmpty()) {
            return screens.meetings().create(draft);
        }
        MeetingDetail meeting = opened.get();
        screens.meetings().edit(meeting.id(), meeting.summary().version(), draft);
        return meeting.id();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
