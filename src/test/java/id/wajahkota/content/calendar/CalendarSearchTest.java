package id.wajahkota.content.calendar;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What each filter finds, and that no filter tells more than a person may know. */
@PortalTest
class CalendarSearchTest {

    private static final LocalDate DAY = LocalDate.of(2042, 3, 1);

    private static boolean ready;

    @Autowired
    private ContentCalendar calendar;

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private DemoPeople people;

    @BeforeEach
    void plan() {
        if (ready) {
            return;
        }
        planned.draft(
                DISPORAPAR,
                planned.typed(DISPORAPAR, DAY.atTime(8, 0))
                        .titled("Jalan-jalan ke Museum")
                        .captioned("Rahasia topeng Malangan tiap Jum'at di sanggar_kota"));
        planned.approved(
                DISPORAPAR,
                planned.typed(DISPORAPAR, DAY.atTime(9, 0))
                        .titled("Kuliner malam 50% 😀")
                        .on(Channel.X, Channel.TIKTOK)
                        .captioned("Orem-orem yang dirahasiakan"));
        planned.draft(DISHUB, planned.typed(DISHUB, DAY.atTime(10, 0)).titled("TK Pembina belajar menyeberang"));
        planned.draft(
                DISHUB,
                planned.typed(DISHUB, DAY.atTime(11, 0))
                        .titled("Visit Malang for Kids 🎉")
                        .captioned("Lihat www.malangkota.go.id di Straße Ijen"));
        ready = true;
    }

    private List<String> titles(String person, CalendarFilter filter) {
        return people.ask(person, () -> calendar.page(DaySpan.of(DAY), filter, 50)).tiles().stream()
                .map(CalendarTile::title)
                .toList();
    }

    private static CalendarFilter saying(String text) {
        return new CalendarFilter(Set.of(), Set.of(), Set.of(), null, Set.of(), null, text);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @CsvSource(textBlock = """
                    museum,            Jalan-jalan ke Museum
                    muse,              Jalan-jalan ke Museum
                    topeng malang,     Jalan-jalan ke Museum
                    TOPENG,            Jalan-jalan ke Museum
                    #NgalamRek jalan,  Jalan-jalan ke Museum
                    kuliner 50%,       Kuliner malam 50% 😀
                    TK,                TK Pembina belajar menyeberang
                    tk pembina,        TK Pembina belajar menyeberang
                    qu pembina,        ''
                    ke museum,         Jalan-jalan ke Museum
                    di museum di,      Jalan-jalan ke Museum
                    er museum,         ''
                    museum ke tk,      ''
                    ke jalan 🎉,       ''
                    🎉 Kids visit,     Visit Malang for Kids 🎉
                    kids for 🎉,       Visit Malang for Kids 🎉
                    50% kuliner,       Kuliner malam 50% 😀
                    '"TK" be',         TK Pembina belajar menyeberang
                    0% 😀,             Kuliner malam 50% 😀
                    500% kuliner,      ''
                    Visit Malang for Kids, Visit Malang for Kids 🎉
                    www.malangkota.go.id,  Visit Malang for Kids 🎉
                    🎉,                Visit Malang for Kids 🎉
                    🚀,                ''
                    Kids 🚀,           ''
                    Kids 🎉,           Visit Malang for Kids 🎉
                    topeng kuliner,    ''
                    jum''at,           Jalan-jalan ke Museum
                    sanggar_kota,      Jalan-jalan ke Museum
                    %,                 Kuliner malam 50% 😀
                    +museum -topeng,   Jalan-jalan ke Museum
                    '"museum',         Jalan-jalan ke Museum
                    """)
    void whoSeesEverythingFindsByWordsAndTheirBeginnings(String typed, String title) {
        List<String> expected = title.isEmpty() ? List.of() : List.of(title);
        assertThat(titles(SECRETARIAT, saying(typed))).isEqualTo(expected);
    }

    @Test
    void theCaptionOfAnotherDepartmentIsNotSearched() {
        assertThat(titles(DISPORAPAR, saying("dirahasiakan"))).hasSize(1);
        assertThat(titles(DISHUB, saying("dirahasiakan"))).isEmpty();
        assertThat(titles(DISHUB, saying("kuliner"))).hasSize(1);
    }

    @Test
    void theAuthorOfAnotherDepartmentsPostIsNotTold() {
        UserId author = people.user(DISPORAPAR).id();
        CalendarFilter byAuthor = new CalendarFilter(Set.of(), Set.of(), Set.of(), null, Set.of(), author, "");
        assertThat(titles(DISPORAPAR, byAuthor)).hasSize(2);
        assertThat(titles(DISHUB, byAuthor)).isEmpty();
    }

    @Test
    void channelStageAndDepartmentNarrowTogether() {
        OpdId disporapar = people.opdOf(DISPORAPAR);
        CalendarFilter filter = new CalendarFilter(
                Set.of(disporapar), Set.of(), Set.of(Channel.TIKTOK), null, Set.of(PostStage.APPROVED), null, "");
        assertThat(titles(SECRETARIAT, filter)).containsExactly("Kuliner malam 50% 😀");
        assertThat(titles(SECRETARIAT, CalendarFilter.of(Set.of(people.opdOf(DISHUB)), Set.of())))
                .containsExactly("TK Pembina belajar menyeberang", "Visit Malang for Kids 🎉");
    }
}
