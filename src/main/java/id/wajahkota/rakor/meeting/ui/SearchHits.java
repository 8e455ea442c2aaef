package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.meeting.RakorSearch;
import java.util.List;

/** What was found, with the words that were looked for marked in their surroundings. */
class SearchHits extends Composite<Div> {

    SearchHits(List<RakorSearch.Hit> hits, String words) {
        if (hits.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.SEARCH,
                            getTranslation("rakor.found.none", words),
                            getTranslation("rakor.found.advice")));
            return;
        }
        Paragraph counted = new Paragraph(
                getTranslation(hits.size() < RakorSearch.MOST ? "rakor.found" : "rakor.found.most", hits.size()));
        counted.getElement().setAttribute("role", "status");
        counted.addClassName("subtle");
        UnorderedList list = new UnorderedList();
        list.addClassName("search-hits");
        hits.forEach(hit -> list.add(createRow(hit, words)));
        getContent().add(counted, list);
    }

    private ListItem createRow(RakorSearch.Hit hit, String words) {
        Anchor link = new Anchor(path(hit), hit.title().orElse(hit.meetingTitle()));
        Span where = new Span(EnumText.of(hit.kind()) + " · " + hit.meetingNumber() + " · " + hit.meetingTitle());
        where.addClassName("subtle");
        Paragraph around = new Paragraph();
        around.addClassName("caption-text");
        Snippet.of(said(hit), words).forEach(piece -> around.add(show(piece)));
        ListItem row = new ListItem(new Div(link), where, around);
        row.addClassNames("panel", "search-hit");
        return row;
    }

    /** Notes are Markdown; its marks are not what somebody looked for. */
    private static String said(RakorSearch.Hit hit) {
        return hit.kind() == RakorSearch.Kind.NOTES ? Markdown.words(hit.words()) : hit.words();
    }

    private static Component show(Snippet.Piece piece) {
        Span span = new Span(piece.words());
        if (piece.marked()) {
            span.addClassName("search-mark");
        }
        return span;
    }

    private static String path(RakorSearch.Hit hit) {
        return switch (hit.kind()) {
            case MEETING, NOTES, DECISION -> MeetingPaths.of(hit.meeting());
            case DIRECTIVE -> "arahan/" + hit.id();
            case FOLLOW_UP -> "tindak-lanjut/" + hit.id();
        };
    }
}
