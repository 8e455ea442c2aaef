package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import id.wajahkota.rakor.meeting.AgendaDraft;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.ProposalDetail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;

/** Where items of an agenda may come from: the usual order, an earlier rakor, what was proposed, what other modules offer. */
class AgendaSources extends Composite<Section> {

    /** The usual order of a rakor, with the minutes of each part. */
    private static final SequencedMap<String, Integer> USUAL = new LinkedHashMap<>();

    static {
        USUAL.put("opening", 10);
        USUAL.put("review", 20);
        USUAL.put("topic", 30);
        USUAL.put("discussion", 30);
        USUAL.put("closing", 10);
    }

    private static final int PROPOSAL_MINUTES = 10;

    private final transient MeetingScreens screens;
    private final AgendaEditor agenda;
    private final ArrayList<UUID> taken = new ArrayList<>();

    AgendaSources(MeetingScreens screens, List<AgendaSource> others, AgendaEditor agenda) {
        this.screens = screens;
        this.agenda = agenda;
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("agenda.sources")));
        addUsual();
        addEarlier();
        others.forEach(other -> getContent().add(other.offer(agenda::add)));
        addProposals();
    }

    /** The proposals that the agenda took up. */
    List<UUID> taken() {
        return List.copyOf(taken);
    }

    private void addUsual() {
        getContent()
                .add(new Button(
                        getTranslation("agenda.usual"),
                        click -> USUAL.forEach((part, minutes) ->
                                agenda.add(AgendaDraft.of(getTranslation("agenda.usual." + part), "", minutes)))));
    }

    private void addEarlier() {
        List<MeetingSummary> earlier = screens.earlier();
        if (earlier.isEmpty()) {
            return;
        }
        Select<MeetingSummary> choice = new Select<>();
        choice.setLabel(getTranslation("agenda.earlier"));
        choice.setItems(earlier);
        choice.setItemLabelGenerator(MeetingSummary::title);
        choice.setWidthFull();
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                screens.meetings()
                        .find(change.getValue().id())
                        .draft()
                        .agenda()
                        .forEach(item ->
                                agenda.add(AgendaDraft.of(item.title(), item.presenter(), item.plannedMinutes())));
            }
        });
        getContent().add(choice);
    }

    private void addProposals() {
        List<ProposalDetail> open = screens.openProposals();
        if (open.isEmpty()) {
            return;
        }
        Div list = new Div();
        open.forEach(proposal -> {
            Button take = new Button(getTranslation("agenda.take"));
            take.addThemeVariants(ButtonVariant.TERTIARY);
            take.setAriaLabel(getTranslation("agenda.takeOf", proposal.title()));
            take.addClickListener(click -> {
                agenda.add(AgendaDraft.of(proposal.title(), "", PROPOSAL_MINUTES));
                taken.add(proposal.id());
                take.setEnabled(false);
            });
            Div row = new Div(new Span(proposal.title()), take);
            row.addClassName("history-line");
            list.add(row);
        });
        getContent().add(new H3(getTranslation("proposal.title", open.size())), list);
    }
}
