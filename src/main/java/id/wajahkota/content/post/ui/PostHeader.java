package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.review.approval.ui.DecisionBar;

/** Stays above a post while it is scrolled: what it is, how far it has come, and what can be done with it now. */
class PostHeader extends Composite<Div> {

    private static final String FOCUS_IF_LOST = """
            if (document.activeElement === document.body) {
              [...this.querySelectorAll('vaadin-button')].find((button) => button.textContent === $0)?.focus();
            }
            """;

    /** Of a post that is not saved yet. */
    PostHeader(DecisionBar bar) {
        getContent().addClassName("sticky-header");
        getContent().add(new H1(getTranslation("calendar.new")), bar);
    }

    PostHeader(PostDetail post, DecisionBar bar) {
        Span revision = new Span(getTranslation("post.revision", post.revision()));
        revision.addClassName("subtle");
        getContent().addClassName("sticky-header");
        getContent().add(new H1(post.draft().title()), StatusBadge.of(post.stage()), revision, bar);
    }

    /** The header in which a button was pressed is gone; its button of those words is at hand again. */
    void focusIfLost(String button) {
        getElement().executeJs(FOCUS_IF_LOST, button);
    }
}
