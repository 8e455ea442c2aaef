package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How the post would look on each chosen channel: its own words, the picture, and where the platform folds the text. */
class ChannelPreviews extends Composite<Section> {

    private final Div cards = new Div();
    private final Map<OpdId, String> opdNames;

    ChannelPreviews(Collection<OpdSummary> opds) {
        opdNames = opds.stream().collect(Collectors.toMap(OpdSummary::id, OpdSummary::name));
        cards.addClassName("previews");
        getContent().add(new H2(getTranslation("preview.title")), cards);
    }

    void show(PostDraft draft) {
        cards.removeAll();
        getContent().setVisible(!draft.channels().isEmpty());
        draft.channels().stream().sorted().forEach(channel -> cards.add(createCard(channel, draft)));
    }

    private Component createCard(Channel channel, PostDraft draft) {
        Div card = new Div(createHead(channel, draft));
        card.addClassNames("preview", "preview-" + channel.name().toLowerCase(Locale.ROOT));
        draft.media().stream().findFirst().ifPresent(first -> {
            Image picture = new Image(first.media().path(MediaSize.THUMBNAIL), first.altText());
            picture.addClassName("preview-picture");
            card.add(picture);
        });
        Paragraph words = new Paragraph(draft.textOn(channel));
        words.addClassName("preview-text");
        card.add(words);
        if (draft.isTooLongFor(channel)) {
            Paragraph tooLong = new Paragraph(getTranslation("preview.tooLong", channel.textLimit()));
            tooLong.addClassName("counter-over");
            card.add(tooLong);
        }
        return card;
    }

    private Component createHead(Channel channel, PostDraft draft) {
        Span account = new Span(draft.opd() == null ? "" : opdNames.getOrDefault(draft.opd(), ""));
        account.addClassName("preview-account");
        Span name = new Span(EnumText.of(channel));
        name.addClassName("chip");
        Div head = new Div(name, account);
        head.addClassName("preview-head");
        return head;
    }
}
