package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.PostAction;
import id.wajahkota.platform.journal.Entry;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.ReviewPurpose;
import id.wajahkota.review.approval.ReviewState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** That a post went out unapproved, why, and what the secretariat said of it or by when it will. */
class UrgentBanner extends Composite<Div> {

    private static final Set<String> JUDGED = Set.of(PostAction.JUSTIFY.name(), PostAction.REPRIMAND.name());

    /**
     * For one post.
     *
     * @param review read only where the post went out urgently
     */
    UrgentBanner(List<Entry> moves, Supplier<Optional<ReviewState>> review) {
        getContent().addClassNames("banner", "banner-urgent");
        Optional<Entry> published = moves.stream()
                .filter(move -> move.happened().action().equals(PostAction.EMERGENCY_PUBLISH.name()))
                .findFirst();
        setVisible(published.isPresent());
        published.ifPresent(move -> {
            add(
                    "urgent.published",
                    WibFormat.ofScreen().brief(move.at()),
                    move.happened().note());
            moves.stream()
                    .filter(later -> JUDGED.contains(later.happened().action()))
                    .findFirst()
                    .ifPresentOrElse(
                            judged -> add(
                                    "urgent." + judged.happened().action(),
                                    WibFormat.ofScreen().brief(judged.at()),
                                    judged.happened().note()),
                            () -> review.get()
                                    .filter(state -> state.purpose() == ReviewPurpose.URGENT)
                                    .ifPresent(state -> add(
                                            "urgent.due", WibFormat.ofScreen().brief(state.stepDueAt()), "")));
        });
    }

    private void add(String key, String when, String words) {
        Span heading = new Span(getTranslation(key, when));
        heading.addClassName("banner-title");
        Paragraph note = new Paragraph(words);
        note.addClassName("caption-text");
        note.setVisible(!words.isEmpty());
        getContent().add(new Div(heading, note));
    }
}
