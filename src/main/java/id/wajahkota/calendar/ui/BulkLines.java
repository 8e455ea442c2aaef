package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.shared.ui.WibFormat;
import java.util.Comparator;
import java.util.Map;

/** What becomes of each post: first those that stay as they are, with the reason; of a long list the first few. */
class BulkLines extends Composite<UnorderedList> {

    private static final int SHOWN = 60;

    BulkLines() {
        getContent().addClassName("bulk-list");
    }

    void show(Map<PostRow, BulkChange.Preview> previews) {
        getContent().removeAll();
        previews.entrySet().stream()
                .sorted(Comparator.comparing(entry -> entry.getValue().possible()))
                .limit(SHOWN)
                .map(entry -> createLine(entry.getKey(), entry.getValue()))
                .forEach(getContent()::add);
        if (previews.size() > SHOWN) {
            getContent().add(new ListItem(getTranslation("calendar.more", previews.size() - SHOWN)));
        }
    }

    private static ListItem createLine(PostRow post, BulkChange.Preview preview) {
        Span title = new Span(post.title());
        title.addClassName("bulk-title");
        Span when = new Span(WibFormat.ofScreen().brief(post.slot()));
        when.addClassName("subtle");
        Span outcome = new Span(preview.words());
        outcome.addClassName(preview.possible() ? "subtle" : "bulk-refused");
        return new ListItem(title, when, outcome);
    }
}
