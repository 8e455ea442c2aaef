package id.wajahkota.content.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PostDraft;
import id.wajahkota.shared.ui.EnumText;

/** How much of each chosen channel's limit the text takes. */
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
        draft.channels().stream()
                .sorted()
                .forEach(channel -> getContent().add(createCount(channel, draft.textLength())));
    }

    private Span createCount(Channel channel, int length) {
        Span count = new Span(getTranslation("post.counter", EnumText.of(channel), length, channel.textLimit()));
        count.addClassName(length > channel.textLimit() ? "counter-over" : "counter-within");
        return count;
    }
}
