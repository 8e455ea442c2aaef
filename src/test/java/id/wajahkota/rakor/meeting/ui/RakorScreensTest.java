package id.wajahkota.rakor.meeting.ui;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static id.wajahkota.city.identity.DemoPeople.SECRETARIAT;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.rakor.meeting.MeetingFixture;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.minutes.MinutesBook;
import id.wajahkota.rakor.minutes.MinutesVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithUserDetails;

class RakorScreensTest extends ScreenTest {

    @Autowired
    private MeetingFixture fixture;

    @Autowired
    private MinutesBook minutes;

    @Autowired
    private DemoPeople people;

    @Test
    @WithUserDetails(SECRETARIAT)
    void whatIsMissingIsSaidAtItsFieldAndNothingIsLost() {
        UI.getCurrent().navigate("rakor");
        click("Rakor baru");
        field("Nomor").setValue("");
        find(DateTimePicker.class).withLabel("Mulai").single().clear();
        test(field("Judul")).setValue("Rakor <b>uji</b> 😀");
        click("Pakai susunan baku");
        List<TextField> items = find(TextField.class).withLabel("Mata acara").all();
        assertThat(items).hasSize(5);
        test(items.getFirst()).setValue("");
        click("Simpan rakor");
        assertThat(field("Nomor").getErrorMessage()).isEqualTo("Isi nomor");
        assertThat(find(DateTimePicker.class).withLabel("Mulai").single().getErrorMessage())
                .isEqualTo("Isi waktu mulai");
        assertThat(text()).contains("Setiap mata acara perlu judul.");
        assertThat(field("Judul").getValue()).isEqualTo("Rakor <b>uji</b> 😀");
        assertThat(find(TextField.class).withLabel("Mata acara").all()).hasSize(5);
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theNextRakorBeginsWithThePlaceAndTheTimesOfTheLast() {
        fixture.invited("Rakor sebelum yang berikutnya", people.opdOf(DISHUB));
        UI.getCurrent().navigate("rakor/ubah/baru");
        assertThat(field("Tempat").getValue()).isNotEmpty();
        assertThat(find(DateTimePicker.class).withLabel("Mulai").single().getValue())
                .isAfter(SuiteClock.today().plusDays(6).atStartOfDay());
        assertThat(field("Judul").getValue()).isEmpty();
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void theInvitedAreTickedInOneGo() {
        MeetingId id = fixture.held("Rapat dengan daftar", people.opdOf(DISHUB), people.opdOf(DISPORAPAR));
        UI.getCurrent().navigate("rakor/" + id.value());
        click("Centang yang hadir");
        test(find(TextField.class).withAriaLabel("Nama yang hadir dari DISHUB").single())
                .setValue("Budi, Kepala Bidang");
        click("Catat yang dicentang");
        assertThat(text()).contains("Budi, Kepala Bidang");
        click("Centang yang hadir");
        assertThat(find(TextField.class)
                        .withAriaLabel("Nama yang hadir dari DISHUB")
                        .exists())
                .isFalse();
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void itemsMoveByButtonsAndARemovedOneComesBack() {
        UI.getCurrent().navigate("rakor/ubah/baru");
        click("Pakai susunan baku");
        test(find(Button.class).withAttribute("aria-label", "Turunkan").all().getFirst())
                .click();
        assertThat(find(TextField.class).withLabel("Mata acara").all())
                .extracting(TextField::getValue)
                .startsWith("Evaluasi tindak lanjut rakor sebelumnya", "Pembukaan");
        test(find(Button.class)
                        .withAttribute("aria-label", "Hapus mata acara")
                        .all()
                        .getFirst())
                .click();
        assertThat(text()).contains("4 mata acara, 80 menit");
        click("Urungkan");
        assertThat(text()).contains("5 mata acara, 100 menit");
    }

    @Test
    @WithUserDetails(DISPORAPAR)
    void whoIsNotInvitedFindsNothingAndAnAddressTellsNothing() {
        MeetingId id = fixture.invited("Rapat orang lain", people.opdOf(DISHUB));
        for (String path : List.of("", "/jalan", "/layar", "/notula/1")) {
            UI.getCurrent().navigate("rakor/" + id.value() + path);
            assertThat(text()).doesNotContain("Rapat orang lain");
        }
        UI.getCurrent().navigate("hadir/" + id.value() + "/apa-saja");
        assertThat(text()).contains("Tidak ditemukan");
        UI.getCurrent().navigate("rakor/bukan-id");
        assertThat(text()).contains("Tidak ditemukan");
    }

    @Test
    @WithUserDetails(DISHUB)
    void anInvitedDepartmentReadsAndAnswersAndRunsNothing() {
        MeetingId id = fixture.invited("Rapat dengan jawaban", people.opdOf(DISHUB));
        UI.getCurrent().navigate("rakor/" + id.value());
        assertThat(text()).contains("Rapat dengan jawaban", "0 OPD hadir, 0 tidak, 1 belum menjawab");
        assertThat(hasButton("Mulai rakor")).isFalse();
        click("Jawab undangan untuk DISHUB");
        click("Kirim jawaban");
        assertThat(area("Siapa yang hadir").getErrorMessage()).isEqualTo("Tulis siapa yang hadir");
        test(area("Siapa yang hadir")).setValue("Budi");
        click("Kirim jawaban");
        assertThat(text()).contains("1 OPD hadir, 0 tidak, 0 belum menjawab");
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void everyVersionOfMinutesIsReadWithWhatItChanged() {
        MeetingId id = fixture.held("Dua versi", people.opdOf(DISHUB));
        MinutesVersion first = minutes.finalise(id, MeetingFixture.SIGNERS);
        minutes.reopen(id, first.id(), "Kurang satu keputusan");
        UI.getCurrent().navigate("rakor/" + id.value());
        assertThat(text()).contains("Notula disusun", "Kurang satu keputusan", "Notula versi 1");
        click("Catat keputusan");
        test(area("Keputusan")).setValue("Jawab dalam satu hari kerja");
        find(Button.class).withText("Catat keputusan").all().stream()
                .filter(button -> button.hasThemeName("primary"))
                .forEach(button -> test(button).click());
        minutes.finalise(id, MeetingFixture.SIGNERS);
        UI.getCurrent().navigate("rakor/" + id.value() + "/notula/2");
        assertThat(text()).contains("Dua versi, versi 2", "Jawab dalam satu hari kerja");
        UI.getCurrent().navigate("rakor/" + id.value() + "/notula/9");
        assertThat(text()).contains("Tidak ditemukan");
    }

    @Test
    @WithUserDetails(SECRETARIAT)
    void searchFindsNotesAndSaysWhenThereIsNothing() {
        fixture.held("Mencari kata penting", people.opdOf(DISHUB));
        UI.getCurrent().navigate("rakor", QueryParameters.of("cari", "penting"));
        assertThat(text()).contains("Mencari kata penting");
        UI.getCurrent().navigate("rakor", QueryParameters.of("cari", "zzzyyyxxx"));
        assertThat(text()).contains("Tidak ada yang memuat “zzzyyyxxx”");
    }

    @Test
    @WithAnonymousUser
    void anybodyMayVerifyAPaperAndAnUnknownCodeIsSaidToBeUnknown() {
        UI.getCurrent().navigate("verifikasi/TIDAKADA2345");
        assertThat(text()).contains("Kode ini tidak dikenal");
    }
}
