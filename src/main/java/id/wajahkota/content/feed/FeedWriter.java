package id.wajahkota.content.feed;

import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.FoldedLines;
import id.wajahkota.platform.shared.Wib;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;

/**
 * Writes posts and days off as iCalendar (RFC 5545): one event each, in UTC, under an id that never changes, so that a calendar
 * program moves an event that has moved. What was given up is marked as cancelled.
 */
final class FeedWriter {

    private static final String PRODUCT = "-//Wajah Kota//Kalender Konten//ID";
    private static final Duration ASK_AGAIN = Duration.ofHours(1);
    private static final Duration SHOWN_LENGTH = Duration.ofMinutes(30);

    private final String address;
    private final UnaryOperator<String> words;

    /**
     * Writes for one portal.
     *
     * @param address where the portal is, with a slash at its end
     * @param words the visible text under a key
     */
    FeedWriter(String address, UnaryOperator<String> words) {
        this.address = address;
        this.words = words;
    }

    String write(FeedContent content) {
        Calendar calendar = new Calendar().withProdId(PRODUCT).withDefaults().getFluentTarget();
        calendar.add(new XProperty(
                "X-WR-CALNAME",
                words.apply("feed.name." + content.feed().choice().scope())));
        calendar.add(new XProperty("X-WR-TIMEZONE", Wib.ZONE.getId()));
        calendar.add(new XProperty("X-PUBLISHED-TTL", ASK_AGAIN.toString()));
        calendar.add(new RefreshInterval(new ParameterList(), ASK_AGAIN));
        calendar.add(ImmutableMethod.PUBLISH);
        content.tiles().forEach(tile -> calendar.add(event(tile, content)));
        content.holidays().forEach(holiday -> calendar.add(event(holiday)));
        return FoldedLines.of(calendar.toString());
    }

    private VEvent event(CalendarTile tile, FeedContent content) {
        String stage = words.apply("PostStage." + tile.stage());
        String opd = content.opds().get(tile.opd()).code();
        VEvent event = new VEvent(tile.slot(), tile.slot().plus(SHOWN_LENGTH), "%s · %s".formatted(opd, tile.title()));
        identify(event, tile.id().value());
        event.add(new LastModified(content.changes()
                .getOrDefault(tile.id().subject(), madeAt(tile.id().value()))));
        event.add(new Sequence((int) tile.version()));
        event.add(new Description("%s · %s".formatted(stage, channels(tile))));
        event.add(new Categories(stage));
        event.add(status(tile.stage()));
        event.add(ImmutableTransp.TRANSPARENT);
        if (tile.readable()) {
            event.add(new Url(URI.create(address + "konten/" + tile.id().value())));
        }
        return event;
    }

    /** A day off is the city's whole day, in which people are not busy for the portal. */
    private VEvent event(HolidayDetail holiday) {
        HolidayEntry entry = holiday.entry();
        VEvent event = new VEvent(entry.date(), entry.date().plusDays(1), entry.name());
        identify(event, holiday.id().value());
        event.add(new Sequence((int) holiday.version()));
        event.add(new Categories(words.apply("HolidayKind." + entry.kind())));
        event.add(ImmutableStatus.VEVENT_CONFIRMED);
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    private static void identify(VEvent event, UUID id) {
        event.add(new Uid(id + "@wajah-kota"));
        event.replace(new DtStamp(madeAt(id)));
    }

    /** When it was made, which its id tells (UUID version 7): it says the same each time the feed is read. */
    private static Instant madeAt(UUID id) {
        return Instant.ofEpochMilli(id.getMostSignificantBits() >>> Short.SIZE);
    }

    private String channels(CalendarTile tile) {
        return tile.channels().stream()
                .sorted()
                .map(channel -> words.apply("Channel." + channel))
                .collect(Collectors.joining(", "));
    }

    private static Property status(PostStage stage) {
        if (PostStage.GIVEN_UP.contains(stage)) {
            return ImmutableStatus.VEVENT_CANCELLED;
        }
        return stage.isCityWide() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_TENTATIVE;
    }
}
