package id.wajahkota.content.feed;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.Wib;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class FeedsTest {

    private static final LocalDateTime SLOT = LocalDateTime.of(2047, 6, 1, 0, 0);

    @Autowired
    private Feeds feeds;

    @Autowired
    private FeedReader reader;

    @Autowired
    private Holidays holidays;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    private FeedToken made(String person, FeedScope scope) {
        String path = people.ask(person, () -> feeds.create(new FeedChoice(scope, Optional.empty(), false)));
        return token(path);
    }

    private static FeedToken token(String path) {
        return new FeedToken(path.replace("feed/", "").replace(".ics", ""));
    }

    private Calendar read(FeedToken token) {
        try {
            return new CalendarBuilder().build(new StringReader(textOf(token)));
        } catch (IOException | ParserException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private List<VEvent> events(FeedToken token) {
        return read(token).getComponents(Component.VEVENT);
    }

    @Test
    void aFeedHoldsWhatItsOwnerMaySeeAndLinksToWhatTheyMayOpen() {
        planned.draft(DISPORAPAR, planned.typed(DISPORAPAR, SLOT).titled("Masih draf"));
        planned.approved(
                DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusHours(1)).titled("Sudah; disetujui, 😀"));

        List<VEvent> own = events(made(DISPORAPAR, FeedScope.OWN));
        assertThat(own)
                .extracting(event -> event.getSummary().getValue())
                .contains("DISPORAPAR · Masih draf", "DISPORAPAR · Sudah; disetujui, 😀");
        assertThat(own).allMatch(event -> event.getUrl() != null);

        List<VEvent> foreign = events(made(DISHUB, FeedScope.ALL));
        assertThat(foreign)
                .filteredOn(event -> event.getSummary().getValue().contains("DISPORAPAR"))
                .isNotEmpty()
                .noneMatch(event -> event.getSummary().getValue().contains("Masih draf"))
                .allMatch(event -> event.getUrl() == null);
    }

    @Test
    void aFeedOfOnesOwnHoldsNothingOfOthers() {
        planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusHours(2)));
        assertThat(events(made(DISHUB, FeedScope.ALL)))
                .anyMatch(event -> event.getSummary().getValue().contains("DISPORAPAR"));
        assertThat(events(made(DISHUB, FeedScope.OWN)))
                .noneMatch(event -> event.getSummary().getValue().contains("DISPORAPAR"));
    }

    @Test
    void anEventKeepsItsIdAndItsTimeInUtc() {
        PostId id = planned.draft(DISHUB, planned.typed(DISHUB, SLOT));
        VEvent event = events(made(DISHUB, FeedScope.OWN)).stream()
                .filter(found -> found.getUid()
                        .orElseThrow()
                        .getValue()
                        .startsWith(id.value().toString()))
                .findFirst()
                .orElseThrow();
        assertThat(event.getDateTimeStart().getValue()).isEqualTo("20470531T170000Z");
        assertThat(event.validate().getEntries()).isEmpty();
    }

    @Test
    void itsOwnerSeesWhenItWasLastRead() {
        FeedToken token = made("opd.dlh", FeedScope.OWN);
        assertThat(people.ask("opd.dlh", feeds::all))
                .first()
                .matches(feed -> feed.lastReadAt().isEmpty());
        reader.read(token);
        assertThat(people.ask("opd.dlh", feeds::all))
                .first()
                .matches(feed -> feed.lastReadAt().isPresent());
    }

    @Test
    void aRevokedAddressAndAGuessAnswerNothing() {
        FeedToken token = made(DISPORAPAR, FeedScope.ALL);
        assertThat(reader.read(token)).isPresent();
        people.act(DISHUB, () -> feeds.all().forEach(feed -> feeds.revoke(feed.id())));
        assertThat(reader.read(token))
                .as("nobody revokes another person's feed")
                .isPresent();
        people.act(DISPORAPAR, () -> feeds.all().forEach(feed -> feeds.revoke(feed.id())));
        assertThat(reader.read(token)).isEmpty();
        assertThat(reader.read(new FeedToken("apa-saja"))).isEmpty();
    }

    @Test
    void aFeedOfOnesOwnNeedsADepartmentAndOneOfACampaignACampaign() {
        assertThatThrownBy(() -> made("pimpinan", FeedScope.OWN)).hasMessageContaining("FEED_WITHOUT_OPD");
        assertThatThrownBy(() -> made("pimpinan", FeedScope.CAMPAIGN)).hasMessageContaining("FEED_CAMPAIGN_REQUIRED");
    }

    /** The feed as a calendar program reads it, a day before the posts of this test. */
    private String textOf(FeedToken token) {
        AtomicReference<String> text = new AtomicReference<>();
        PortalClock.at(
                Wib.instant(SLOT.minusDays(1)),
                () -> reader.read(token)
                        .map(content -> new FeedWriter("http://localhost/", key -> key).write(content))
                        .ifPresent(text::set));
        return text.get();
    }

    @Test
    void anotherLibraryReadsItsEventsWithTheMomentOfTheirLastChange() {
        PostId id =
                planned.draft(DISHUB, planned.typed(DISHUB, SLOT.plusHours(5)).titled("Terakhir diubah"));
        ICalendar calendar = Biweekly.parse(textOf(made(DISHUB, FeedScope.OWN))).first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents())
                .filteredOn(
                        event -> event.getUid().getValue().startsWith(id.value().toString()))
                .singleElement()
                .satisfies(
                        event -> assertThat(event.getLastModified().getValue().toInstant())
                                .isCloseTo(SuiteClock.now(), within(5, ChronoUnit.MINUTES)));
    }

    @Test
    void daysOffStandInItForWhoWantsThem() {
        LocalDate day = SLOT.toLocalDate().plusDays(3);
        people.act("admin", () -> holidays.add(new HolidayEntry(day, HolidayKind.NATIONAL, "Hari Uji, bersama")));
        String wanted = people.ask(DISHUB, () -> feeds.create(new FeedChoice(FeedScope.OWN, Optional.empty(), true)));
        assertThat(Biweekly.parse(textOf(token(wanted))).first().getEvents())
                .filteredOn(event -> event.getSummary().getValue().equals("Hari Uji, bersama"))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
                    assertThat(event.getDateStart()
                                    .getValue()
                                    .getRawComponents()
                                    .getDate())
                            .isEqualTo(day.getDayOfMonth());
                });
        assertThat(textOf(made(DISHUB, FeedScope.OWN))).doesNotContain("Hari Uji");
    }
}
