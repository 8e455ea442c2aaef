package id.wajahkota.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PostDetail;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.WibFormat;
import java.util.Comparator;

/** A post as somebody reads it who does not write it now. */
class PostReading extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    PostReading(PostDetail post, String opdName, String pillarName, String authorName) {
        getContent().addClassNames("panel", "post-reading");
        Paragraph caption = new Paragraph(post.draft().caption());
        caption.addClassName("caption-text");
        Paragraph hashtags = new Paragraph(post.draft().hashtags());
        hashtags.addClassName("hashtags");
        WibFormat format = WibFormat.ofScreen();
        fact("post.slot", new Span(format.dayAndTime(post.slot())));
        fact("post.opd", new Span(opdName));
        fact("post.pillar", new Span(pillarName));
        fact("post.channels", createChannels(post));
        fact("post.author", new Span(authorName));
        post.publishedAt()
                .ifPresent(out -> fact(
                        "post.publishedAt",
                        new Span(getTranslation(
                                post.late() ? "post.published.late" : "post.published", format.dayAndTime(out)))));
        getContent()
                .add(
                        facts,
                        new H2(getTranslation("post.caption")),
                        caption,
                        hashtags,
                        new CaptionCounter(post.draft()));
    }

    private void fact(String key, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }

    private static Component createChannels(PostDetail post) {
        Div channels = new Div();
        channels.addClassName("channel-chips");
        post.draft().channels().stream()
                .sorted(Comparator.naturalOrder())
                .map(channel -> createChannel(post, channel))
                .forEach(channels::add);
        return channels;
    }

    private static Component createChannel(PostDetail post, Channel channel) {
        String link = post.links().get(channel);
        if (link == null) {
            Span chip = new Span(EnumText.of(channel));
            chip.addClassName("chip");
            return chip;
        }
        Anchor chip = new Anchor(link, EnumText.of(channel), AnchorTarget.BLANK);
        chip.getElement().setAttribute("rel", "noopener noreferrer");
        chip.addClassName("chip");
        return chip;
    }
}
