package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.data.VaadinSpringDataHelpers;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpStage;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.programme.LinkKind;
import id.wajahkota.rakor.programme.ProgrammeId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** The rakor and campaigns of a programme, and what was directed and done in its rakor. */
class LinksPanel extends Composite<Section> {

    private final transient Connections connections;
    private final boolean plans;
    private final transient ProgrammeId programme;
    private final transient Runnable onChanged;

    LinksPanel(Connections connections, boolean plans, ProgrammeId programme, Runnable onChanged) {
        this.connections = connections;
        this.plans = plans;
        this.programme = programme;
        this.onChanged = onChanged;
        List<MeetingSummary> meetings = connections.meetings(programme);
        List<CampaignSummary> campaigns = connections.campaigns(programme);
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("programme.links")));
        list(
                "menu.rakor",
                meetings,
                meeting -> removable(
                        new Anchor("rakor/" + meeting.id().value(), meeting.title()),
                        LinkKind.MEETING,
                        meeting.id().value()));
        list(
                "menu.campaigns",
                campaigns,
                campaign -> removable(
                        new Anchor("kampanye/" + campaign.id().value(), campaign.theme()),
                        LinkKind.CAMPAIGN,
                        campaign.id().value()));
        List<DirectiveDetail> directives = connections.directives(meetings);
        list(
                "programme.directives",
                directives,
                one -> new Anchor(
                        "arahan/" + one.id().value(), "“" + one.draft().quote() + "”"));
        List<FollowUpDetail> followUps = connections.followUps(meetings);
        long verified = followUps.stream()
                .filter(one -> one.stage() == FollowUpStage.VERIFIED)
                .count();
        if (!followUps.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("directive.share", verified, followUps.size())));
        }
        if (plans) {
            this.<MeetingSummary>choice(
                    "programme.addMeeting",
                    choice -> choice.setItems(query -> connections
                            .meetings(query.getFilter().orElse(""), VaadinSpringDataHelpers.toSpringPageRequest(query))
                            .stream()),
                    MeetingSummary::title,
                    LinkKind.MEETING,
                    one -> one.id().value());
            this.<CampaignSummary>choice(
                    "programme.addCampaign",
                    choice -> choice.setItems(connections.campaigns()),
                    CampaignSummary::theme,
                    LinkKind.CAMPAIGN,
                    one -> one.id().value());
        }
    }

    /** A link that the secretariat can take off again. */
    private Component removable(Anchor link, LinkKind kind, UUID linked) {
        Div line = new Div(link);
        line.addClassName("history-line");
        if (plans) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                connections.links().remove(programme, kind, linked);
                Notifications.undoable(
                        getTranslation("programme.removed", link.getText()), getTranslation("common.undo"), () -> {
                            connections.links().add(programme, kind, linked);
                            onChanged.run();
                        });
                onChanged.run();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("programme.removeOf", link.getText()));
            line.add(remove);
        }
        return line;
    }

    private <T> void list(String key, List<T> all, Function<T, Component> link) {
        if (!all.isEmpty()) {
            UnorderedList list = new UnorderedList();
            all.forEach(one -> {
                ListItem row = new ListItem(link.apply(one));
                row.addClassName("remark");
                list.add(row);
            });
            getContent().add(new H3(getTranslation(key)), list);
        }
    }

    private <T> void choice(
            String key,
            Consumer<ComboBox<T>> offering,
            Function<T, String> label,
            LinkKind kind,
            Function<T, UUID> id) {
        ComboBox<T> choice = new ComboBox<>(getTranslation(key));
        offering.accept(choice);
        choice.setItemLabelGenerator(label::apply);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                connections.links().add(programme, kind, id.apply(change.getValue()));
                onChanged.run();
            }
        });
        getContent().add(choice);
    }
}
