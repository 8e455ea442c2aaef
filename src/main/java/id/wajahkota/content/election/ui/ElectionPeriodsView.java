package id.wajahkota.content.election.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.election.ElectionPeriodDetail;
import id.wajahkota.content.election.ElectionPeriodDraft;
import id.wajahkota.content.election.ElectionPeriods;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.route.Topics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Masa pemilu: when submissions of chosen pillars must be declared neutral and pass one more decision. */
@Route("admin/masa-pemilu")
@Menu(title = "menu.elections", order = 96, icon = "vaadin:scale")
@ScreenFor(Permission.ELECTION_ADMINISTER)
class ElectionPeriodsView extends Main implements HasDynamicTitle {

    private final transient ElectionPeriods periods;
    private final transient Map<UUID, String> topics;
    private final Div list = new Div();

    ElectionPeriodsView(ElectionPeriods periods, Topics topics) {
        this.periods = periods;
        this.topics = topics.names(getLocale());
        setId("content");
        addClassName("elections-view");
        Button add =
                new Button(getTranslation("election.new"), VaadinIcon.PLUS.create(), click -> write(Optional.empty()));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        Div header = new Div(new H1(getTranslation("menu.elections")), add);
        header.addClassName("view-header");
        list.addClassName("template-list");
        add(header, new Paragraph(getTranslation("election.explanation")), list);
        show();
    }

    private void show() {
        list.removeAll();
        List<ElectionPeriodDetail> all = periods.all();
        if (all.isEmpty()) {
            list.add(new EmptyState(
                    VaadinIcon.SCALE, getTranslation("election.none.title"), getTranslation("election.none.advice")));
        }
        all.forEach(period -> list.add(createCard(period)));
    }

    private Component createCard(ElectionPeriodDetail period) {
        ElectionPeriodDraft draft = period.draft();
        WibFormat format = WibFormat.ofScreen();
        Paragraph when =
                new Paragraph(getTranslation("campaign.when", format.date(draft.starts()), format.date(draft.ends())));
        when.addClassName("subtle");
        String about = topics.entrySet().stream()
                .filter(topic -> draft.topics().contains(topic.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(", "));
        Button edit = new Button(getTranslation("common.edit"), click -> write(Optional.of(period)));
        edit.setAriaLabel(getTranslation("election.editOf", draft.name()));
        Button delete = new Button(getTranslation("common.delete"), click -> remove(period));
        delete.setAriaLabel(getTranslation("election.deleteOf", draft.name()));
        delete.addThemeVariants(ButtonVariant.ERROR);
        Div buttons = new Div(edit, delete);
        buttons.addClassName("row-buttons");
        Section card = new Section(
                new H2(draft.name()),
                when,
                new Paragraph(getTranslation("election.facts", about, EnumText.of(draft.extraRole()))),
                buttons);
        card.addClassName("panel");
        return card;
    }

    private void write(Optional<ElectionPeriodDetail> period) {
        ElectionPeriodDraft draft = period.map(ElectionPeriodDetail::draft).orElseGet(ElectionPeriodDraft::empty);
        new ElectionPeriodDialog(draft, topics, typed -> {
                    if (period.isPresent()) {
                        periods.edit(period.get().id(), period.get().version(), typed);
                    } else {
                        periods.add(typed);
                    }
                    Notifications.success(getTranslation("election.kept", typed.name()));
                    show();
                })
                .open();
    }

    /** What is taken away by mistake comes back with one click. */
    private void remove(ElectionPeriodDetail period) {
        periods.remove(period.id());
        Notifications.undoable(
                getTranslation("election.removed", period.draft().name()), getTranslation("common.undo"), () -> {
                    periods.add(period.draft());
                    show();
                });
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.elections"));
    }
}
