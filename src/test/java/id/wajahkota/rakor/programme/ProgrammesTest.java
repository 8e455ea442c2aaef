package id.wajahkota.rakor.programme;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.Holidays;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ProgrammesTest {

    /** A Monday; no demo holiday lies in that year. */
    private static final LocalDate MONDAY = LocalDate.of(2041, 3, 4);

    @Autowired
    private Programmes programmes;

    @Autowired
    private Targets targets;

    @Autowired
    private Holidays holidays;

    @Autowired
    private DemoPeople people;

    private ProgrammeId begun(int workingDays) {
        return people.ask(
                SECRETARIAT, () -> programmes.create(new ProgrammeDraft("Program uji", "", MONDAY, workingDays)));
    }

    private ProgrammeCount countOn(ProgrammeId id, LocalDate day) {
        Instant noon = day.atTime(5, 0).toInstant(java.time.ZoneOffset.UTC);
        ProgrammeCount[] counted = new ProgrammeCount[1];
        people.act(SECRETARIAT, noon, () -> counted[0] = programmes.count(programmes.find(id)));
        return counted[0];
    }

    @Test
    void daysAreCountedOnTheWorkingCalendar() {
        ProgrammeId id = begun(10);
        assertThat(countOn(id, MONDAY.minusDays(1)).day()).isZero();
        assertThat(countOn(id, MONDAY).day()).isEqualTo(1);
        assertThat(countOn(id, MONDAY.plusDays(5)).day()).as("Saturday").isEqualTo(5);
        assertThat(countOn(id, MONDAY.plusDays(7)).day()).isEqualTo(6);
        assertThat(countOn(id, MONDAY.plusDays(60))).isEqualTo(new ProgrammeCount(10, 10, MONDAY.plusDays(11)));
    }

    @Test
    void aHolidayMovesTheLastDayAndTheLogSaysWhy() {
        ProgrammeId id = begun(5);
        HolidayEntry holiday = new HolidayEntry(MONDAY.plusDays(1), HolidayKind.NATIONAL, "Libur uji program");
        people.act("admin", () -> holidays.add(holiday));
        await().untilAsserted(() -> assertThat(people.ask(SECRETARIAT, () -> programmes.shifts(id)))
                .singleElement()
                .satisfies(shift -> {
                    assertThat(shift.before()).isEqualTo(MONDAY.plusDays(4));
                    assertThat(shift.after()).isEqualTo(MONDAY.plusDays(7));
                    assertThat(shift.reason()).isEqualTo("Libur uji program");
                }));
        HolidayDetail kept = people.ask("admin", () -> holidays.between(MONDAY, MONDAY.plusDays(2)))
                .getFirst();
        people.act("admin", () -> holidays.delete(kept.id(), kept.version()));
        await().untilAsserted(() -> assertThat(
                        people.ask(SECRETARIAT, () -> programmes.find(id)).lastDay())
                .isEqualTo(MONDAY.plusDays(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000000", "0.001", "0", "-1"})
    void aTargetThatWouldNotBeKeptAsItIsWrittenIsRefused(BigDecimal planned) {
        ProgrammeId id = begun(99);
        assertThatThrownBy(() -> people.ask(
                        SECRETARIAT, () -> targets.add(id, new TargetDraft("Jangkauan", "orang", planned, null))))
                .hasMessageContaining("TARGET_PLANNED");
    }

    @Test
    void onlyTheDepartmentThatReportsTellsHowFarATargetIs() {
        ProgrammeId id = begun(99);
        UUID target = people.ask(
                SECRETARIAT,
                () -> targets.add(
                        id, new TargetDraft("Pengaduan dijawab", "persen", new BigDecimal(100), people.opdOf(DISHUB))));
        people.act(DISHUB, () -> targets.report(target, new BigDecimal("37.5"), ""));
        assertThatThrownBy(() -> people.act("opd.dinkes", () -> targets.report(target, BigDecimal.TEN, "")))
                .hasMessageContaining("TARGET_NOT_YOURS");
        assertThatThrownBy(() -> people.act(DISHUB, () -> targets.report(target, new BigDecimal(-1), "")))
                .hasMessageContaining("TARGET_ACHIEVED");
        TargetDetail read = people.ask("pimpinan", () -> targets.of(id)).getFirst();
        assertThat(read.shareBy(LocalDate.of(2099, 1, 1))).isEqualTo(0.375);
        assertThat(read.shareBy(LocalDate.of(2020, 1, 1))).isZero();
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndOnlyTheSecretariatPlans() {
        ProgrammeDraft wrong = new ProgrammeDraft(" ", "", null, 0);
        assertThatThrownBy(() -> people.ask(SECRETARIAT, () -> programmes.create(wrong)))
                .hasMessageContaining("PROGRAMME_NAME_REQUIRED")
                .hasMessageContaining("PROGRAMME_START_REQUIRED")
                .hasMessageContaining("PROGRAMME_DAYS");
        assertThatThrownBy(() -> people.ask(DISHUB, () -> programmes.create(wrong)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
