package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.MarkedText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Comparator;
import java.util.Optional;

/** A post as somebody reads it who does not write it now. */
class PostReadPanel extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    PostReadPanel(
            PostDetail post, String opdName, String pillarName, Optional<CampaignSummary> campaign, String authorName) {
        getContent().addClassNames("panel", "post-reading");
        Paragraph caption = createText(PostWords.CAPTION, post.draft().caption());
        Paragraph hashtags = new Paragraph(post.draft().hashtags());
        hashtags.addClassName("hashtags");
        MarkedText.name(hashtags, PostWords.HASHTAGS.key());
        WibFormat format = WibFormat.ofScreen();
        fact("post.slot", new Span(format.dayAndTime(post.slot())));
        fact("post.opd", new Span(opdName));
        fact("post.pillar", new Span(pillarName));
        campaign.ifPresent(
                of -> fact("post.campaign", new Anchor("kampanye/" + of.id().value(), of.theme())));
        fact("post.channels", createChannels(post));
        fact("post.author", new Span(authorName));
        post.publishedAt()
                .ifPresent(out -> fact(
                        "post.publishedAt",
                        new Span(getTranslation(
                                post.late() ? "post.published.late" : "post.published", format.dayAndTime(out)))));
        PostDraft draft = post.draft();
        PostWords.further()
                .filter(words -> words.shape() == PostWords.Shape.LINK)
                .filter(words -> !Blank.is(words.in(draft)))
                .forEach(words -> fact("post." + words.key(), createLink(words.in(draft))));
        getContent().add(facts, new H2(getTranslation("post.caption")), caption);
        draft.channels().stream()
                .filter(draft::hasOwnCaption)
                .sorted()
                .forEach(channel -> addOwnCaption(channel, draft));
        getContent().add(hashtags, new CaptionCounter(draft), createMedia(draft));
        PostWords.further()
                .filter(words -> words.shape() != PostWords.Shape.LINK)
                .filter(words -> !Blank.is(words.in(draft)))
                .forEach(words -> getContent()
                        .add(new H2(getTranslation("post." + words.key())), createText(words, words.in(draft))));
    }

    private void addOwnCaption(Channel channel, PostDraft draft) {
        getContent()
                .add(
                        new H3(getTranslation("post.captionOn", EnumText.of(channel))),
                        createText(PostWords.CAPTION, draft.channelCaptions().get(channel)));
    }

    private static Paragraph createText(PostWords of, String words) {
        Paragraph text = new Paragraph(words);
        if (of.isPublished()) {
            MarkedText.name(text, of.key());
        }
        text.addClassName("caption-text");
        return text;
    }

    private static Anchor createLink(String address) {
        Anchor link = new Anchor(address, address, AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }

    private static Component createMedia(PostDraft draft) {
        Div pictures = new Div();
        pictures.addClassName("reading-media");
        draft.media().forEach(picture -> {
            Image image = new Image(picture.media().path(MediaSize.THUMBNAIL), picture.altText());
            Anchor full = new Anchor(picture.media().path(MediaSize.FULL), image);
            full.setTarget(AnchorTarget.BLANK);
            full.getElement().setAttribute("router-ignore", true);
            Paragraph words = new Paragraph(picture.altText());
            words.addClassName("subtle");
            pictures.add(new Div(full, words));
        });
        return pictures;
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
