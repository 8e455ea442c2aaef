package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;

/** What becomes of each: first those that stay as they are, with the reason; of a long list the first few. */
public class BulkLines extends Composite<UnorderedList> {

    private static final int SHOWN = 60;

    /** Without any yet. */
    public BulkLines() {
        getContent().addClassName("bulk-list");
        // A long list scrolls, and a keyboard must be able to scroll it.
        getContent().getElement().setAttribute("tabindex", "0");
    }

    /** Shows these in place of what was shown. */
    public <T> void show(Map<T, BulkChange.Preview> previews, Function<T, BulkChange.Line> line) {
        getContent().removeAll();
        previews.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().possible()))
                .limit(SHOWN)
                .map(entry -> createLine(line.apply(entry.getKey()), entry.getValue()))
                .forEach(getContent()::add);
        if (previews.size() > SHOWN) {
            getContent().add(new ListItem(getTranslation("calendar.more", previews.size() - SHOWN)));
        }
    }

    private static ListItem createLine(BulkChange.Line line, BulkChange.Preview preview) {
        Span title = new Span(line.title());
        title.addClassName("bulk-title");
        Span when = new Span(line.detail());
        when.addClassName("subtle");
        Span outcome = new Span(preview.words());
        outcome.addClassName(preview.possible() ? "subtle" : "bulk-refused");
        return new ListItem(title, when, outcome);
    }
}
