package id.wajahkota.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.followup.FollowUpEntry;
import id.wajahkota.identity.UserId;
import id.wajahkota.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;

/** Everything that was done with a follow-up, the latest on top. */
class FollowUpHistory extends Composite<Section> {

    FollowUpHistory(List<FollowUpEntry> entries, FollowUpWords words) {
        Map<UserId, String> names =
                words.names(entries.stream().map(FollowUpEntry::person).toList());
        OrderedList list = new OrderedList();
        list.addClassName("history");
        entries.forEach(entry -> list.add(createRow(entry, names.getOrDefault(entry.person(), ""))));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("history.title")), list);
    }

    private ListItem createRow(FollowUpEntry entry, String name) {
        Span person = new Span(name);
        person.addClassName("history-person");
        Div line = new Div(
                person, new Span(getTranslation("followUp.did." + entry.action())), StageBadge.of(entry.stage()));
        line.addClassName("history-line");
        Span when = new Span(WibFormat.ofScreen().brief(entry.at()));
        when.addClassName("subtle");
        ListItem row = new ListItem(line, when);
        if (!entry.note().isEmpty()) {
            Div note = new Div(entry.note());
            note.addClassName("history-note");
            row.add(note);
        }
        return row;
    }
}
