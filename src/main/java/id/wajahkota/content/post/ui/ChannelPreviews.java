package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the post would look on each chosen channel, one at a time, beside what is being written. */
class ChannelPreviews extends Composite<Section> {

    private final Div formats = new Div();
    private final Div card = new Div();
    private final Map<OpdId, String> opdNames;
    private @Nullable PreviewFormat looked;
    private transient PostDraft shown = PostDraft.empty(null, null);

    ChannelPreviews(Collection<OpdSummary> opds) {
        opdNames = opds.stream().collect(Collectors.toMap(OpdSummary::id, OpdSummary::name));
        getContent().addClassName("previews");
        formats.addClassName("preview-formats");
        formats.getElement().setAttribute("role", "group");
        formats.getElement().setAttribute("aria-label", getTranslation("preview.title"));
        getContent().add(new H2(getTranslation("preview.title")), formats, card);
    }

    /** Follows what is typed; the format that was looked at stays. */
    void show(PostDraft draft) {
        shown = draft;
        List<PreviewFormat> offered = PreviewFormat.of(draft.channels());
        if (looked == null || !offered.contains(looked)) {
            looked = offered.isEmpty() ? null : offered.getFirst();
        }
        formats.removeAll();
        offered.forEach(format -> formats.add(createChoice(format)));
        formats.setVisible(!offered.isEmpty());
        draw();
    }

    private Button createChoice(PreviewFormat format) {
        Button choice = new Button(EnumText.of(format), click -> {
            looked = format;
            show(shown);
        });
        choice.addThemeVariants(ButtonVariant.TERTIARY);
        choice.getElement().setAttribute("aria-pressed", String.valueOf(format == looked));
        return choice;
    }

    private void draw() {
        card.removeAll();
        if (looked == null) {
            Paragraph none = new Paragraph(getTranslation("preview.none"));
            none.addClassName("subtle");
            card.add(none);
            return;
        }
        card.add(new PreviewCard(looked, shown, shown.opd() == null ? "" : opdNames.getOrDefault(shown.opd(), "")));
    }
}
