package id.wajahkota.content.campaign.ui;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import id.wajahkota.ScreenTest;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.Campaigns;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class CampaignScreensTest extends ScreenTest {

    @Autowired
    private Campaigns campaigns;

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    private CampaignSummary campaign(String theme) {
        return campaigns.all().stream()
                .filter(one -> one.theme().equals(theme))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @WithUserDetails(DISPORAPAR)
    void whatIsMissingOrWrongIsSaidAtItsFieldAndNothingIsLost() {
        UI.getCurrent().navigate("kampanye");
        click("Kampanye baru");
        test(field("Tema")).setValue("Jalan sehat");
        test(day("Mulai")).setValue(LocalDate.of(2049, 2, 2));
        test(day("Selesai")).setValue(LocalDate.of(2049, 2, 1));
        click("Simpan kampanye");
        assertThat(area("Tujuan").getErrorMessage()).isEqualTo("Isi tujuan");
        assertThat(day("Selesai").getErrorMessage()).isEqualTo("Tanggal selesai mendahului tanggal mulai");
        assertThat(field("Tema").getValue()).isEqualTo("Jalan sehat");
    }

    @Test
    @WithUserDetails(DISPORAPAR)
    void aSavedCampaignOpensAndCanBeChangedByItsLead() {
        UI.getCurrent().navigate("kampanye/ubah/baru");
        test(field("Tema")).setValue("Jalan sehat <b>bersama</b>");
        test(area("Tujuan")).setValue("Seribu langkah 😀");
        test(day("Mulai")).setValue(LocalDate.of(2049, 3, 1));
        test(day("Selesai")).setValue(LocalDate.of(2049, 3, 1));
        click("Simpan kampanye");
        assertThat(messages()).contains("Kampanye disimpan");
        assertThat(text()).contains("Jalan sehat <b>bersama</b>", "Seribu langkah 😀", "Ubah kampanye");
    }

    @Test
    @WithUserDetails(DISHUB)
    void aParticipantReadsAndAddsAndChangesNothing() {
        CampaignSummary led = campaign("Akhir Tahun di Malang");
        UI.getCurrent().navigate("kampanye/" + led.id().value());
        assertThat(text()).contains("Akhir Tahun di Malang").doesNotContain("Ubah kampanye");
        click("Konten baru");
        assertThat(find(ComboBox.class).withLabel("Kampanye").single().getValue())
                .isEqualTo(led);
        UI.getCurrent().navigate("kampanye/ubah/" + led.id().value());
        assertThat(text()).contains("Tidak ditemukan");
    }

    @Test
    @WithUserDetails("opd.dispussipda")
    void whoTakesNoPartFindsNoneAndAnAddressTellsNothing() {
        UI.getCurrent().navigate("kampanye");
        assertThat(text()).contains("Belum ada kampanye");
        UI.getCurrent().navigate("kampanye/019376f0-0000-7000-8000-000000000001");
        assertThat(text()).contains("Tidak ditemukan");
        UI.getCurrent().navigate("kampanye/bukan-id");
        assertThat(text()).contains("Tidak ditemukan");
    }
}
