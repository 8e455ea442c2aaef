package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;

/** How much of each chosen channel's limit its text takes, counted as that platform counts. */
class CaptionCounter extends Composite<Div> {

    CaptionCounter() {
        getContent().addClassName("caption-counter");
    }

    CaptionCounter(PostDraft draft) {
        this();
        show(draft);
    }

    void show(PostDraft draft) {
        getContent().removeAll();
        setVisible(!draft.channels().isEmpty());
        draft.channels().stream().sorted().forEach(channel -> getContent().add(createCount(channel, draft)));
    }

    private Span createCount(Channel channel, PostDraft draft) {
        Span count = new Span(
                getTranslation("post.counter", EnumText.of(channel), draft.lengthOn(channel), channel.textLimit()));
        count.addClassName(draft.isTooLongFor(channel) ? "counter-over" : "counter-within");
        return count;
    }
}
