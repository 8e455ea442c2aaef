package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;

/** What the reviewer asked for, above the form in which it is answered. */
class RequestedChanges extends Composite<Div> {

    RequestedChanges(List<Entry> moves) {
        getContent().addClassNames("banner", "banner-changes");
        moves.stream()
                .filter(move -> move.happened().action().equals(PostAction.REQUEST_CHANGES.name()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(Entry request) {
        Span heading = new Span(
                getTranslation("post.changesRequested", WibFormat.ofScreen().brief(request.at())));
        heading.addClassName("banner-title");
        Paragraph note = new Paragraph(request.happened().note());
        note.addClassName("caption-text");
        getContent().add(heading, note);
    }
}
