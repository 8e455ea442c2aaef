package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Shortened;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Locale;

/** A post as one format shows it: whose it is, the picture in the format's shape, and the words up to the fold. */
class PreviewCard extends Composite<Div> {

    PreviewCard(PreviewFormat format, PostDraft draft, String account) {
        Div card = getContent();
        card.addClassNames("preview", format.className());
        card.add(createHead(draft, account), createPicture(draft.media()));
        if (format.showsTitle()) {
            Paragraph title = new Paragraph(draft.title());
            title.addClassName("preview-title");
            card.add(title);
        }
        card.add(createWords(format, draft.textOn(format.channel())));
        if (draft.isTooLongFor(format.channel())) {
            card.add(note("counter-over", "preview.tooLong", format.channel().textLimit()));
        }
    }

    private Component createHead(PostDraft draft, String account) {
        Span mark = new Span();
        mark.addClassName("preview-mark");
        Span name = new Span(account);
        name.addClassName("preview-account");
        Span when = new Span(
                draft.slot() == null
                        ? getTranslation("preview.noSlot")
                        : WibFormat.ofScreen().brief(draft.slot()));
        when.addClassName("subtle");
        Div head = new Div(mark, new Div(name, when));
        head.addClassName("preview-head");
        return head;
    }

    private Component createPicture(List<PostMedia> pictures) {
        Div frame = new Div();
        frame.addClassName("preview-frame");
        if (pictures.isEmpty()) {
            frame.add(note("subtle", "preview.noPicture"));
            return frame;
        }
        PostMedia first = pictures.getFirst();
        Image picture = new Image(first.media().path(MediaSize.THUMBNAIL), first.altText());
        picture.addClassNames("preview-picture", "focus-" + first.focus().name().toLowerCase(Locale.ROOT));
        frame.add(picture);
        if (pictures.size() > 1) {
            Span many = new Span(getTranslation("preview.firstOf", pictures.size()));
            many.addClassName("preview-many");
            frame.add(many);
        }
        return frame;
    }

    private Component createWords(PreviewFormat format, String text) {
        if (format.foldedAfter() == 0) {
            return note("subtle", "preview.pictureOnly");
        }
        Paragraph words = new Paragraph();
        words.addClassName("preview-text");
        if (Blank.is(text)) {
            words.addClassName("subtle");
            words.setText(getTranslation("preview.noWords"));
            return words;
        }
        String shown = Shortened.of(text, format.foldedAfter());
        words.add(new Span(shown));
        if (Shortened.isNeeded(text, format.foldedAfter())) {
            Span fold = new Span(getTranslation("preview.more"));
            fold.addClassName("preview-fold");
            Span rest = new Span(text.substring(shown.length()));
            rest.addClassName("preview-rest");
            words.add(fold, rest);
        }
        return words;
    }

    private Paragraph note(String className, String key, Object... values) {
        Paragraph note = new Paragraph(getTranslation(key, values));
        note.addClassName(className);
        return note;
    }
}
