package id.wajahkota.city.workcalendar;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.RefusedException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class HolidaysTest {

    private static final String ADMINISTRATOR = "admin";
    private static final LocalDate DAY = LocalDate.of(2051, 5, 1);
    private static final LocalDate NEXT = DAY.plusDays(1);

    @Autowired
    private Holidays holidays;

    @Autowired
    private DemoPeople people;

    private static HolidayEntry named(String name) {
        return new HolidayEntry(DAY, HolidayKind.NATIONAL, name);
    }

    private static HolidayEntry named(LocalDate date, String name) {
        return new HolidayEntry(date, HolidayKind.NATIONAL, name);
    }

    private List<String> onTheDay() {
        return people.ask(DISPORAPAR, () -> holidays.between(DAY, DAY)).stream()
                .map(day -> day.entry().name())
                .toList();
    }

    @Test
    void aFileThatIsImportedTwiceAddsNothingTheSecondTime() {
        List<HolidayEntry> file = List.of(named("Hari Buruh"), named("Hari Buruh"), named("Hari lain"));
        assertThat(people.ask(ADMINISTRATOR, () -> holidays.addMissing(file))).isEqualTo(2);
        assertThat(people.ask(ADMINISTRATOR, () -> holidays.addMissing(file))).isZero();
        assertThat(onTheDay()).containsExactly("Hari Buruh", "Hari lain");
        assertThatThrownBy(() -> people.act(ADMINISTRATOR, () -> holidays.add(named(" Hari lain "))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HOLIDAY_EXISTS");
    }

    @Test
    void aFileThatNamesADayTwiceAddsItOnceWhateverItsLettersAndKind() {
        List<HolidayEntry> file =
                List.of(named(NEXT, "Idulfitri"), new HolidayEntry(NEXT, HolidayKind.COLLECTIVE_LEAVE, "IDULFITRÍ"));
        assertThat(people.ask(ADMINISTRATOR, () -> holidays.addMissing(file))).isOne();
    }

    @Test
    void nobodyOverwritesAChangeThatTheyHaveNotSeen() {
        people.act(ADMINISTRATOR, () -> holidays.add(named(NEXT, "Hari yang diubah dua orang")));
        HolidayDetail seen = people.ask(ADMINISTRATOR, () -> holidays.between(NEXT, NEXT)).stream()
                .filter(day -> day.entry().name().startsWith("Hari yang"))
                .findFirst()
                .orElseThrow();
        people.act(ADMINISTRATOR, () -> holidays.edit(seen.id(), seen.version(), named(NEXT, "Hari yang diubah")));
        assertThatThrownBy(() -> people.act(
                        ADMINISTRATOR, () -> holidays.edit(seen.id(), seen.version(), named(NEXT, "Hari yang hilang"))))
                .hasMessageContaining("HOLIDAY_CHANGED_MEANWHILE");
        assertThatThrownBy(() -> people.act(ADMINISTRATOR, () -> holidays.delete(seen.id(), seen.version())))
                .hasMessageContaining("HOLIDAY_CHANGED_MEANWHILE");
    }

    @Test
    void onlyTheAdministratorKeepsThem() {
        for (String person : List.of(DISPORAPAR, "sekretariat", "pimpinan")) {
            assertThatThrownBy(() -> people.act(person, () -> holidays.add(named("Libur " + person))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
