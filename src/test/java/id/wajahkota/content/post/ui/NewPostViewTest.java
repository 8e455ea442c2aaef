package id.wajahkota.content.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.content.campaign.CampaignDetail;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.Autosaves;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("opd.dinkes")
class NewPostViewTest extends ScreenTest {

    private static final LocalDate DAY = SuiteClock.today().plusDays(9);

    @Autowired
    private Autosaves autosaves;

    @Autowired
    private Campaigns campaigns;

    @BeforeEach
    void openOnADayOfTheCalendar() {
        autosaves.begun().forEach(kept -> autosaves.discard(kept.written()));
        UI.getCurrent().navigate("konten/baru", QueryParameters.of("tanggal", DAY.toString()));
    }

    @SuppressWarnings("unchecked")
    private CheckboxGroup<Channel> channels() {
        return find(CheckboxGroup.class).withLabel("Kanal").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<PillarSummary> pillar() {
        return find(ComboBox.class).withLabel("Pilar").single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CampaignSummary> campaignField() {
        return find(ComboBox.class).withLabel("Kampanye").single();
    }

    private DateTimePicker slot() {
        return find(DateTimePicker.class).withLabel("Jadwal tayang").single();
    }

    private void fill(String title) {
        test(field("Judul")).setValue(title);
        test(pillar()).selectItem("Layanan publik");
        test(area("Takarir")).setValue("Bawa buku KIA.");
        test(channels()).selectItem("Instagram");
    }

    @Test
    void theChosenDayIsTheSlotAtNineInTheMorning() {
        assertThat(slot().getValue()).isEqualTo(DAY.atTime(9, 0));
    }

    @Test
    void aCompletePostIsSavedAsADraftAndOpens() {
        fill("Jadwal imunisasi pekan ini");
        click("Simpan draf");
        assertThat(messages()).contains("Draf disimpan");
        assertThat(find(H1.class).withText("Jadwal imunisasi pekan ini").exists())
                .isTrue();
        assertThat(text()).contains("Draf");
    }

    @Test
    void aCompletePostIsSubmittedInOneGo() {
        fill("Cek tensi gratis");
        click("Ajukan");
        assertThat(messages()).contains("Konten diajukan ke Sekretariat");
        assertThat(text()).contains("Diajukan");
        assertThat(hasButton("Tarik kembali")).isTrue();
    }

    @Test
    void nothingFilledInSaysAtEachFieldWhatIsMissing() {
        click("Simpan draf");
        assertThat(field("Judul").isInvalid()).isTrue();
        assertThat(field("Judul").getErrorMessage()).isEqualTo("Isi judul");
        assertThat(pillar().getErrorMessage()).isEqualTo("Pilih pilar");
    }

    @Test
    void whoeverHandsInTooEarlyIsToldEverythingInTheFirstRound() {
        slot().clear();
        click("Ajukan");
        assertThat(field("Judul").getErrorMessage()).isEqualTo("Isi judul");
        assertThat(pillar().getErrorMessage()).isEqualTo("Pilih pilar");
        assertThat(slot().getErrorMessage()).isEqualTo("Isi jadwal tayang: tanggal dan pukul");
        assertThat(channels().getErrorMessage()).isEqualTo("Pilih paling sedikit satu kanal");
        assertThat(area("Takarir").getErrorMessage()).isEqualTo("Isi takarir");
    }

    @Test
    void thePreviewShowsTheChosenChannelAndWhereItFolds() {
        fill("Cek tensi gratis");
        test(area("Takarir")).setValue("x".repeat(130));
        assertThat(hasButton("Instagram") && hasButton("Story")).isTrue();
        assertThat(text()).contains("x".repeat(125)).contains("selengkapnya");
        test(channels()).selectItems(List.of("X"));
        click("X");
        assertThat(text()).contains("x".repeat(130)).doesNotContain("selengkapnya");
    }

    @Test
    void theChosenCampaignOffersItsHashtagsAndItsPillar() {
        CampaignDetail campaign = campaigns.find(campaigns.all().getFirst().id());
        assertThat(campaign.draft().hashtags()).isNotEmpty();
        campaignField().setValue(campaigns.all().getFirst());
        click("Pakai tagar kampanye: " + campaign.draft().hashtags());
        assertThat(field("Tagar").getValue()).isEqualTo(campaign.draft().hashtags());
        assertThat(text()).doesNotContain("Pakai tagar kampanye");
    }

    @Test
    void aMereTitleIsKeptAsAnIdeaAndItIsSaid() {
        UI.getCurrent().navigate("konten/baru");
        test(field("Judul")).setValue("Liputan panen durian");
        click("Simpan draf");
        assertThat(messages()).anyMatch(told -> told.contains("Tersimpan sebagai ide"));
    }

    @Test
    void aSlotInThePastIsRefusedAtTheSlot() {
        fill("Terlambat");
        test(slot()).setValue(DAY.minusDays(20).atTime(9, 0));
        click("Simpan draf");
        assertThat(slot().isInvalid()).isTrue();
        assertThat(slot().getErrorMessage()).isEqualTo("Jadwal tayang sudah lewat; pilih waktu yang akan datang");
        assertThat(field("Judul").getValue()).isEqualTo("Terlambat");
    }

    @Test
    void whatCannotBeSubmittedYetIsSavedAndSaysWhatIsMissing() {
        fill("Tanpa kanal");
        channels().setValue(Set.of());
        test(area("Takarir")).setValue("x".repeat(5_000));
        click("Ajukan");
        assertThat(channels().getErrorMessage()).isEqualTo("Pilih paling sedikit satu kanal");
        assertThat(messages()).anyMatch(message -> message.contains("Draf sudah disimpan"));
        test(channels()).selectItem("Instagram");
        click("Ajukan");
        assertThat(area("Takarir").getErrorMessage())
                .contains("5.000")
                .contains("Instagram")
                .contains("2.200");
    }

    @Test
    void theCounterTellsHowMuchOfEachChannelIsUsed() {
        fill("Hitung");
        test(area("Takarir")).setValue("x".repeat(300));
        test(channels()).selectItems(List.of("Instagram", "X"));
        assertThat(text()).contains("Instagram 300 / 2.200").contains("X 300 / 280");
    }

    /** Comes back to what is written here, from elsewhere. */
    private void comeBack(Map<String, String> more) {
        String key = autosaves.begun().getFirst().written().key().toString();
        UI.getCurrent().navigate("kalender");
        UI.getCurrent().navigate("konten/baru", QueryParameters.simple(more).merging("draf", key));
    }

    @Test
    void whatWasTypedComesBackInItsOwnWindow() {
        test(field("Judul")).setValue("Belum selesai");
        comeBack(Map.of());
        assertThat(field("Judul").getValue()).isEqualTo("Belum selesai");
        assertThat(text()).contains("belum disimpan telah dikembalikan");
        assertThat(slot().getValue()).isEqualTo(DAY.atTime(9, 0));
        click("Buang ketikan ini");
        assertThat(field("Judul").getValue()).isEmpty();
    }

    @Test
    void anotherWindowBeginsItsOwnPostAndOffersWhatWasTyped() {
        test(field("Judul")).setValue("Belum selesai");
        UI.getCurrent().navigate("kalender");
        UI.getCurrent().navigate("konten/baru");
        assertThat(field("Judul").getValue()).isEmpty();
        assertThat(text()).contains("Lanjutkan \"Belum selesai\"");
        click("Buang");
        assertThat(text()).doesNotContain("Belum selesai");
        assertThat(autosaves.begun()).isEmpty();
    }

    @Test
    void whatWasTypedComesBackOnTheDayThatIsChosenNow() {
        test(field("Judul")).setValue("Belum selesai");
        comeBack(Map.of("tanggal", DAY.plusDays(3).toString()));
        assertThat(field("Judul").getValue()).isEqualTo("Belum selesai");
        assertThat(slot().getValue()).isEqualTo(DAY.plusDays(3).atTime(9, 0));
    }

    @Test
    void theFormSpeaksEnglishToWhoChoseIt() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().navigate("kalender");
        UI.getCurrent().navigate("konten/baru");
        click("Save draft");
        assertThat(field("Title").getErrorMessage()).isEqualTo("Enter a title");
    }
}
