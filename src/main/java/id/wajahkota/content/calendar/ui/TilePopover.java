package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Shortened;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.StatusBadge;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A post where it stands on the calendar: what it says, what comes next, and what can be done with it from here. */
class TilePopover extends Composite<Popover> {

    private static final int CAPTION_SHOWN = 240;

    TilePopover(PostDetail post, FilterChoices choices, Actions actions) {
        Popover popover = createPopover(post.id());
        H2 title = new H2(post.draft().title());
        Div badges = new Div(StatusBadge.of(post.stage()), new Span(choices.code(post.opd())));
        badges.addClassName("popover-badges");
        popover.add(title, badges, new Paragraph(WibFormat.ofScreen().dayAndTime(post.slot())));
        popover.add(createActions(post, actions), createFacts(post, choices));
        post.draft().media().stream()
                .findFirst()
                .map(TilePopover::createThumbnail)
                .ifPresent(popover::add);
        Paragraph caption = new Paragraph(shorten(post.draft().caption()));
        caption.addClassName("popover-caption");
        Paragraph next = new Paragraph(getTranslation("nextStep." + post.stage()));
        next.addClassName("popover-next");
        popover.add(caption, next);
    }

    /** What the whole city may know of another department's post: title, time, channels and stage. */
    TilePopover(CalendarTile tile, FilterChoices choices) {
        Popover popover = createPopover(tile.id());
        Div badges = new Div(StatusBadge.of(tile.stage()), new Span(choices.code(tile.opd())));
        badges.addClassName("popover-badges");
        popover.add(
                new H2(tile.title()),
                badges,
                new Paragraph(WibFormat.ofScreen().dayAndTime(tile.slot())),
                new Paragraph(EnumText.list(tile.channels())));
    }

    private Popover createPopover(PostId id) {
        Popover popover = getContent();
        popover.addClassName("tile-popover");
        popover.setFor("tile-" + id.value());
        popover.setModal(true);
        popover.setAutofocus(true);
        popover.setOpenOnClick(false);
        popover.setAriaLabel(getTranslation("popover.label"));
        popover.setWidth("22rem");
        popover.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                popover.removeFromParent();
            }
        });
        return popover;
    }

    private Component createFacts(PostDetail post, FilterChoices choices) {
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

    private Component createActions(PostDetail post, Actions actions) {
        Anchor open = new Anchor("konten/" + post.id().value(), getTranslation("popover.open"));
        open.addClassName("popover-open");
        Div bar = new Div(open);
        bar.addClassName("popover-actions");
        if (actions.mayMove()) {
            bar.add(new Button(getTranslation("move.title"), click -> act(actions::move)));
        }
        if (actions.mayCopy()) {
            bar.add(new Button(getTranslation("copy.title"), click -> act(actions::copy)));
        }
        return bar;
    }

    private void act(Runnable action) {
        getContent().close();
        action.run();
    }

    void open() {
        UI.getCurrent().add(this);
        getContent().open();
    }

    /** Cut between characters, never within one. */
    private static String shorten(String text) {
        return Shortened.of(text, CAPTION_SHOWN) + (Shortened.isNeeded(text, CAPTION_SHOWN) ? "…" : "");
    }

    /** What can be done with the post from the calendar. */
    interface Actions {
        boolean mayMove();

        boolean mayCopy();

        void move();

        void copy();
    }
}
