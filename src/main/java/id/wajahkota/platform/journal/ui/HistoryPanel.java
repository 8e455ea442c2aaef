package id.wajahkota.platform.journal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.journal.SubjectKind;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that happened to a subject, the latest first: who, what, when, which revision, and the note. */
public class HistoryPanel extends Composite<Section> {

    private final SubjectKind kind;
    private final Map<UserId, String> names;

    HistoryPanel(SubjectKind kind, List<Entry> entries, People people) {
        this.kind = kind;
        names = people.names(
                entries.stream().map(Entry::actor).flatMap(Optional::stream).toList());
        OrderedList list = new OrderedList();
        list.addClassName("history");
        entries.forEach(entry -> list.add(createRow(entry)));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("history.title")), list);
    }

    private ListItem createRow(Entry entry) {
        Span person = new Span(
                entry.actor().map(actor -> names.getOrDefault(actor, "")).orElse(getTranslation("history.clock")));
        person.addClassName("history-person");
        Div line =
                new Div(person, new Span(ActionWords.of(kind, entry.happened().action())));
        line.addClassName("history-line");
        entry.happened().to().flatMap(this::createStage).ifPresent(line::add);
        String at = WibFormat.ofScreen().brief(entry.at());
        Span when = new Span(entry.happened()
                .revision()
                .map(revision -> getTranslation("history.when", at, revision))
                .orElse(at));
        when.addClassName("subtle");
        ListItem row = new ListItem(line, when);
        if (!entry.happened().note().isEmpty()) {
            Div note = new Div(entry.happened().note());
            note.addClassName("history-note");
            row.add(note);
        }
        return row;
    }

    private Optional<StatusBadge> createStage(String stage) {
        return kind.stageWords()
                .map(words -> new StatusBadge(getTranslation(words + "." + stage), kind.stageStyle(stage)));
    }
}
