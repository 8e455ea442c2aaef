package id.wajahkota.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.approval.HistoryEntry;
import id.wajahkota.identity.People;
import id.wajahkota.identity.UserId;
import id.wajahkota.shared.ui.StatusBadge;
import id.wajahkota.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every move of a subject, the latest first: who, what, when, which revision, and the note. */
public class HistoryPanel extends Composite<Section> {

    private final String moveWords;
    private final String stageWords;
    private final Map<UserId, String> names;

    /**
     * For the moves of one subject.
     *
     * @param moveWords the prefix under which the bundles keep the names of the subject's moves
     * @param stageWords the prefix of its stages
     */
    public HistoryPanel(String moveWords, String stageWords, List<HistoryEntry> moves, People people) {
        this.moveWords = moveWords;
        this.stageWords = stageWords;
        names = people.names(moves.stream()
                .map(HistoryEntry::actor)
                .flatMap(Optional::stream)
                .toList());
        OrderedList list = new OrderedList();
        list.addClassName("history");
        moves.forEach(move -> list.add(createRow(move)));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("history.title")), list);
    }

    private ListItem createRow(HistoryEntry move) {
        String who = move.actor().map(actor -> names.getOrDefault(actor, "")).orElse(getTranslation("history.clock"));
        Span person = new Span(who);
        person.addClassName("history-person");
        Span what = new Span(getTranslation(moveWords + "." + move.decision()));
        Div line = new Div(person, what, createStage(move));
        line.addClassName("history-line");
        Span when = new Span(getTranslation("history.when", WibFormat.ofScreen().brief(move.at()), move.revision()));
        when.addClassName("subtle");
        ListItem row = new ListItem(line, when);
        if (!move.note().isEmpty()) {
            Div note = new Div(move.note());
            note.addClassName("history-note");
            row.add(note);
        }
        return row;
    }

    private Component createStage(HistoryEntry move) {
        return new StatusBadge(getTranslation(stageWords + "." + move.to()), move.to());
    }
}
