package id.wajahkota.rakor.meeting;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import id.wajahkota.PortalTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.document.PaperText;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The invitation as those read it who get it. */
@PortalTest
class InvitationsTest {

    private static final InvitationLetter LETTER = new InvitationLetter(
            LetterNature.URGENT,
            "satu berkas",
            "Pembina Tingkat I",
            "19700101 199503 1 001",
            "Sekretaris Daerah\n\u00a0\nKetua DPRD");

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private Invitations invitations;

    @Autowired
    private DemoPeople people;

    @Autowired
    private JdbcClient jdbc;

    private MeetingId invited(String title) {
        MeetingId id = people.ask(
                SECRETARIAT,
                () -> meetings.create(fixture.draft(title, SuiteClock.now(), people.opdOf(DISHUB))
                        .as(LETTER)));
        fixture.move(id, MeetingAction.INVITE);
        return id;
    }

    private String letter(MeetingId id) throws IOException {
        byte[] pdf = people.ask(DISHUB, () -> invitations.letter(id, PaperFormat.PDF));
        Files.createDirectories(Path.of("target/papers"));
        Files.write(Path.of("target/papers/invitation.pdf"), pdf);
        return PaperText.of(pdf);
    }

    @Test
    void itIsLaidOutAsALetterOfTheCityIs() throws IOException {
        assertThat(letter(invited("Susunan surat")).replaceAll("\\s+", " "))
                .containsSubsequence(
                        "PEMERINTAH KOTA MALANG",
                        "Malang, ",
                        "Nomor :",
                        "Sifat : Segera",
                        "Lampiran : satu berkas",
                        "Hal : Undangan Susunan surat",
                        "Yth.",
                        "di tempat",
                        "Hari/Tanggal :",
                        "Waktu : pukul ",
                        " s.d. ",
                        " WIB",
                        "Ketua Rapat",
                        "Pembina Tingkat I",
                        "NIP 19700101 199503 1 001",
                        "Tembusan",
                        "1. Sekretaris Daerah",
                        "2. Ketua DPRD")
                .doesNotContain("3. ");
    }

    @Test
    void itBearsTheDayOnWhichItWasSentWheneverItIsTaken() throws IOException {
        MeetingId id = invited("Tanggal surat");
        jdbc.sql("update journal_entry set happened_at = timestampadd(day, -40, happened_at)"
                        + " where subject_id = :id and action = 'INVITE'")
                .param("id", id.value())
                .update();
        String sent = WibFormat.in(BundleTranslations.INDONESIAN)
                .date(SuiteClock.today().minusDays(40));
        assertThat(letter(id)).contains("Malang, " + sent);
    }

    @Test
    void anotherLibraryReadsTheCalendarEntry() {
        MeetingId id = invited("Rakor; bersama, 😀 ".repeat(8));
        ICalendar calendar = Biweekly.parse(people.ask(DISHUB, () -> invitations.calendarEntry(id)))
                .first();
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        VEvent event = calendar.getEvents().getFirst();
        MeetingDetail plan = people.ask(SECRETARIAT, () -> meetings.find(id));
        assertThat(event.getSummary().getValue()).isEqualTo(plan.summary().title());
        assertThat(event.getUid().getValue()).isEqualTo(id.value() + "@wajah-kota");
        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Sekretariat Daerah");
        assertThat(event.getDateStart().getValue().toInstant())
                .isCloseTo(plan.summary().starts(), within(1, ChronoUnit.SECONDS));
    }
}
