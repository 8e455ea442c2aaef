package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Shortened;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.ui.RunPanel;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What was directed in a rakor; whoever writes its minutes records it here and gives it to departments. */
class DirectivesPanel extends Composite<Section> implements RunPanel {

    private final transient Directives directives;
    private final transient FollowUps followUps;
    private final transient FollowUpWords words;
    private final boolean assigns;
    private final transient MeetingId meeting;
    private final transient List<Speaker> speakers;
    private final transient Runnable onChanged;
    private transient @Nullable UUID agendaItem;
    private transient List<DirectiveDetail> shown = List.of();

    /** Somebody who may direct something. */
    record Speaker(String name, String position) implements Serializable {}

    DirectivesPanel(
            Directives directives,
            FollowUps followUps,
            FollowUpWords words,
            boolean assigns,
            MeetingId meeting,
            List<Speaker> speakers,
            Runnable onChanged) {
        this.directives = directives;
        this.followUps = followUps;
        this.words = words;
        this.assigns = assigns;
        this.meeting = meeting;
        this.speakers = speakers;
        this.onChanged = onChanged;
        getContent().addClassNames("panel", "remarks");
        show();
    }

    @Override
    public void during(@Nullable UUID item) {
        agendaItem = item;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh() {
        if (!directives.of(meeting).equals(shown)) {
            show();
        }
    }

    private void show() {
        List<DirectiveDetail> all = directives.of(meeting);
        shown = all;
        boolean writes = directives.mayRecord(meeting);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("directive.title", all.size())));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("directive.none"));
            none.addClassName("subtle");
            getContent().add(none);
        }
        Map<OpdId, OpdSummary> opds = words.byId();
        UnorderedList list = new UnorderedList();
        all.forEach(directive -> list.add(createRow(directive, opds, writes)));
        Button more = new Button(
                getTranslation("directive.new"), VaadinIcon.PLUS.create(), click -> askToRecord(DirectiveId.next()));
        more.setVisible(writes);
        getContent().add(list, more);
    }

    private ListItem createRow(DirectiveDetail directive, Map<OpdId, OpdSummary> opds, boolean writes) {
        Anchor quote = new Anchor(
                "arahan/" + directive.id().value(), "“" + directive.draft().quote() + "”");
        Span who = new Span(getTranslation(
                "directive.who",
                directive.draft().speaker(),
                FollowUpWords.codes(directive.draft().opds(), opds),
                directive.verified(),
                directive.followUps()));
        who.addClassName("subtle");
        ListItem row = new ListItem(new Div(quote), who);
        row.addClassName("remark");
        row.add(createButtons(directive, writes));
        return row;
    }

    private Component createButtons(DirectiveDetail directive, boolean writes) {
        Div buttons = new Div();
        buttons.addClassName("remark-buttons");
        if (assigns) {
            buttons.add(small(getTranslation("followUp.assign"), () -> assign(directive)));
        }
        if (writes) {
            buttons.add(small(getTranslation("directive.edit"), () -> edit(directive)));
            if (directive.followUps() == 0) {
                buttons.add(small(getTranslation("directive.remove"), () -> remove(directive)));
            }
        }
        return buttons;
    }

    private void assign(DirectiveDetail directive) {
        FollowUpDialog.assign(
                        words.opds(),
                        directive.draft().opds(),
                        directive.draft().quote(),
                        directive.draft().due(),
                        (opds, draft) -> {
                            followUps.assign(directive.meeting(), Optional.of(directive.id()), opds, draft);
                            Notifications.success(getTranslation("followUp.assigned", opds.size()));
                            changed();
                        })
                .open();
    }

    private void askToRecord(DirectiveId id) {
        new DirectiveDialog(Optional.empty(), agendaItem, speakers, words.opds(), assigns, (draft, atOnce) -> {
                    directives.record(id, meeting, draft);
                    if (atOnce) {
                        assignAtOnce(id, draft);
                    }
                    changed();
                })
                .open();
    }

    /** The directive is recorded by now, whatever becomes of its follow-ups. */
    private void assignAtOnce(DirectiveId id, DirectiveDraft directed) {
        String task = Shortened.of(directed.quote(), FollowUpDraft.TASK_LIMIT);
        Set<OpdId> asked = directed.opds().isEmpty()
                ? words.opds().stream().map(OpdSummary::id).collect(Collectors.toSet())
                : directed.opds();
        try {
            followUps.assign(
                    meeting, Optional.of(id), asked, new FollowUpDraft(task, Priority.NORMAL, directed.due(), null));
            Notifications.success(getTranslation("followUp.assigned", asked.size()));
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
        }
    }

    private void edit(DirectiveDetail directive) {
        new DirectiveDialog(
                        Optional.of(directive.draft()), agendaItem, speakers, words.opds(), false, (draft, never) -> {
                            directives.edit(directive.id(), directive.version(), draft);
                            changed();
                        })
                .open();
    }

    private void remove(DirectiveDetail directive) {
        try {
            directives.remove(directive.id());
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            show();
            return;
        }
        DirectiveId again = DirectiveId.next();
        Notifications.undoable(getTranslation("directive.removed"), getTranslation("common.undo"), () -> {
            directives.record(again, meeting, directive.draft());
            changed();
        });
        changed();
    }

    private void changed() {
        show();
        onChanged.run();
    }

    private static Button small(String label, Runnable onClick) {
        Button button = new Button(label, click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
