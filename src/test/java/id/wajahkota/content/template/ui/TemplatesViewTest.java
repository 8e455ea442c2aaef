package id.wajahkota.content.template.ui;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.wajahkota.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails(DISPORAPAR)
class TemplatesViewTest extends ScreenTest {

    private void write(String name, String words) {
        UI.getCurrent().navigate("templat");
        click("Templat baru");
        test(field("Nama templat")).setValue(name);
        test(area("Isi")).setValue(words);
        click("Simpan");
    }

    @Test
    void anUnknownVariableIsSaidAtTheTextWithThoseThereAre() {
        write("Undangan", "Datang ke {lokasi}");
        assertThat(area("Isi").getErrorMessage()).contains("{lokasi}", "{tanggal}");
        test(area("Isi")).setValue("Datang pada {tanggal}");
        click("Simpan");
        assertThat(messages()).contains("Templat \"Undangan\" disimpan");
        assertThat(text()).contains("Datang pada {tanggal}");
    }

    @Test
    void throwingOneAwayIsAskedBefore() {
        write("Sekali pakai", "Halo");
        test(find(Button.class).withAriaLabel("Hapus templat Sekali pakai").single())
                .click();
        assertThat(text()).contains("Sekali pakai");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).doesNotContain("Sekali pakai");
    }

    @Test
    void theCitysTemplatesAreReadOnlyForADepartment() {
        UI.getCurrent().navigate("templat");
        assertThat(text()).contains("Pengumuman layanan");
        assertThat(find(Button.class)
                        .withAriaLabel("Ubah templat Pengumuman layanan")
                        .exists())
                .isFalse();
    }
}
