package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Shortened;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A post as one peeks at it from the calendar: what it says, what comes next, and what can be done with it from here. */
class TilePeek {

    private static final int CAPTION_SHOWN = 240;

    private final PeekPanel panel;
    private final FilterChoices choices;

    TilePeek(PeekPanel panel, FilterChoices choices) {
        this.panel = panel;
        this.choices = choices;
    }

    /** What somebody sees who may read the post. */
    void show(PostDetail post, Actions actions) {
        Paragraph caption = new Paragraph(shorten(post.draft().caption()));
        caption.addClassName("popover-caption");
        Paragraph next = new Paragraph(text("nextStep." + post.stage()));
        next.addClassName("popover-next");
        Component picture = post.draft().media().stream()
                .findFirst()
                .map(TilePeek::createThumbnail)
                .orElseGet(Div::new);
        panel.show(
                post.id(),
                new H2(post.draft().title()),
                createBadges(post.stage(), post.opd()),
                new Paragraph(WibFormat.ofScreen().dayAndTime(post.slot())),
                createActions(post, actions),
                createFacts(post),
                picture,
                caption,
                next);
    }

    /** What the whole city may know of another department's post: title, time, channels and stage. */
    void show(CalendarTile tile) {
        panel.show(
                tile.id(),
                new H2(tile.title()),
                createBadges(tile.stage(), tile.opd()),
                new Paragraph(WibFormat.ofScreen().dayAndTime(tile.slot())),
                new Paragraph(EnumText.list(tile.channels())));
    }

    private Component createBadges(PostStage stage, OpdId opd) {
        Div badges = new Div(StatusBadge.of(stage), new Span(choices.code(opd)));
        badges.addClassName("popover-badges");
        return badges;
    }

    private Component createFacts(PostDetail post) {
        String channels = EnumText.list(post.draft().channels());
        Paragraph facts = new Paragraph(Stream.of(
                        Optional.of(channels),
                        choices.pillar(post.draft().pillar()).map(PillarSummary::name),
                        Optional.ofNullable(post.draft().campaign())
                                .flatMap(choices::campaign)
                                .map(CampaignSummary::theme))
                .flatMap(Optional::stream)
                .filter(Predicate.not(Blank::is))
                .collect(Collectors.joining(" · ")));
        facts.addClassName("subtle");
        return facts;
    }

    private static Component createThumbnail(PostMedia picture) {
        Image image = new Image(picture.media().path(MediaSize.THUMBNAIL), picture.altText());
        image.addClassName("popover-picture");
        return image;
    }

    private static Component createActions(PostDetail post, Actions actions) {
        Anchor open = new Anchor("konten/" + post.id().value(), text("popover.open"));
        open.addClassName("popover-open");
        Div bar = new Div(open);
        bar.addClassName("popover-actions");
        if (actions.mayMove()) {
            bar.add(new Button(text("move.title"), click -> actions.move()));
        }
        if (actions.mayCopy()) {
            bar.add(new Button(text("copy.title"), click -> actions.copy()));
        }
        return bar;
    }

    /** Cut between characters, never within one. */
    private static String shorten(String text) {
        return Shortened.of(text, CAPTION_SHOWN) + (Shortened.isNeeded(text, CAPTION_SHOWN) ? "…" : "");
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }

    /** What can be done with the post from the calendar. */
    interface Actions {
        boolean mayMove();

        boolean mayCopy();

        void move();

        void copy();
    }
}
