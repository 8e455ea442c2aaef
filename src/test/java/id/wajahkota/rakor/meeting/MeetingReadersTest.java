package id.wajahkota.rakor.meeting;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.LEADER;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.shared.NotFoundException;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.DirectiveList;
import id.wajahkota.rakor.followup.DirectiveRow;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.Priority;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

/** Whoever asks, and wherever: the page, the list, the search and the directives let in the same people. */
@PortalTest
class MeetingReadersTest {

    private static final PageRequest ALL = PageRequest.of(0, 10_000);

    /** A word of this test alone. */
    private final String word = "kata" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private RakorSearch search;

    @Autowired
    private Directives directives;

    @Autowired
    private DirectiveList list;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private DemoPeople people;

    private List<MeetingId> made;
    private List<String> readers;

    @BeforeEach
    void holdSome() {
        String taker = people.newcomer(Role.OPD_ADMIN, "Pencatat");
        readers = List.of(SECRETARIAT, LEADER, "inspektorat", "akademisi", DISHUB, DISPORAPAR, taker);
        OpdId dishub = people.opdOf(DISHUB);
        MeetingDraft byTaker = takenBy(fixture.draft("Dicatat tamu", SuiteClock.now(), dishub), taker);
        MeetingId taken = people.ask(SECRETARIAT, () -> meetings.create(byTaker));
        fixture.move(taken, MeetingAction.INVITE);
        fixture.move(taken, MeetingAction.BEGIN);
        MeetingId draft = fixture.planned("Masih draf", dishub);
        made = List.of(
                taken,
                draft,
                fixture.running("Dishub", dishub),
                fixture.running("Disporapar", people.opdOf(DISPORAPAR)),
                fixture.running("Berdua", dishub, people.opdOf(DISPORAPAR)));
        people.act(
                SECRETARIAT, () -> made.stream().filter(id -> !id.equals(draft)).forEach(this::speakOf));
    }

    private void speakOf(MeetingId id) {
        directives.record(DirectiveId.next(), id, new DirectiveDraft(null, "Wali Kota", "", word, Set.of(), null));
        followUps.assign(
                id,
                Optional.empty(),
                Set.of(people.opdOf(DISHUB), people.opdOf(DISPORAPAR)),
                new FollowUpDraft(word, Priority.NORMAL, SuiteClock.today().plusDays(9), null));
    }

    private MeetingDraft takenBy(MeetingDraft draft, String person) {
        return new MeetingDraft(
                draft.number(),
                draft.title(),
                draft.place(),
                draft.starts(),
                draft.ends(),
                draft.chair(),
                draft.chairPosition(),
                people.user(person).id(),
                draft.opds(),
                draft.guests(),
                draft.agenda(),
                draft.letter());
    }

    private boolean opens(String reader, Runnable page) {
        try {
            people.act(reader, page);
            return true;
        } catch (NotFoundException closed) {
            return false;
        }
    }

    private Set<MeetingId> openTo(String reader) {
        return made.stream()
                .filter(id -> opens(reader, () -> meetings.find(id)))
                .collect(Collectors.toSet());
    }

    private List<RakorSearch.Hit> hits(String reader, RakorSearch.Kind kind) {
        return people.ask(reader, () -> search.find(word)).stream()
                .filter(hit -> hit.kind() == kind)
                .toList();
    }

    @Test
    void theListShowsWhatThePageOpens() {
        for (String reader : readers) {
            Set<MeetingId> listed = people.ask(reader, () -> meetings.page(ALL)).stream()
                    .map(MeetingSummary::id)
                    .filter(made::contains)
                    .collect(Collectors.toSet());
            assertThat(listed).as(reader).isEqualTo(openTo(reader));
        }
    }

    @Test
    void theSearchFindsDirectivesOfWhatThePageOpens() {
        MeetingId silent = made.get(1);
        for (String reader : readers) {
            Set<MeetingId> spoken = openTo(reader);
            spoken.remove(silent);
            assertThat(hits(reader, RakorSearch.Kind.DIRECTIVE).stream().map(RakorSearch.Hit::meeting))
                    .as(reader)
                    .containsExactlyInAnyOrderElementsOf(spoken);
        }
    }

    @Test
    void theSearchFindsNoFollowUpThatItsPageRefuses() {
        for (String reader : readers) {
            assertThat(hits(reader, RakorSearch.Kind.FOLLOW_UP))
                    .as(reader)
                    .allMatch(hit -> opens(reader, () -> followUps.find(new FollowUpId(hit.id()))));
        }
        assertThat(hits(DISHUB, RakorSearch.Kind.FOLLOW_UP))
                .as("its own, where it is invited")
                .hasSize(3);
    }

    @Test
    void theListOfDirectivesShowsThoseOfWhatThePageOpens() {
        for (String reader : readers) {
            long listed = people.ask(reader, () -> list.page(0, 10_000)).stream()
                    .map(DirectiveRow::quote)
                    .filter(word::equals)
                    .count();
            assertThat(listed)
                    .as(reader)
                    .isEqualTo(hits(reader, RakorSearch.Kind.DIRECTIVE).size());
        }
    }
}
