package id.wajahkota.review.route.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.OpdSummary;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class RoutesViewTest extends ScreenTest {

    @Test
    @WithUserDetails("admin")
    void everyRouteShowsItsStepsItsPeopleAndWhenTheyWouldBeLate() {
        UI.getCurrent().navigate("admin/alur-persetujuan");
        assertThat(text()).contains("Alur baku", "Sekretariat", "jam kerja, paling lambat");
    }

    @Test
    @WithUserDetails("admin")
    void aRouteWithoutDepartmentOrPillarIsRefusedAtItsFieldAndKeepsWhatWasTyped() {
        UI.getCurrent().navigate("admin/alur-persetujuan");
        click("Alur baru");
        test(field("Nama alur")).setValue("Alur uji");
        test(field("Nama tahap")).setValue("Sekretariat");
        click("Simpan");
        assertThat(find(ComboBox.class).withLabel("Hanya untuk pilar").single().getErrorMessage())
                .isEqualTo("Pilih OPD atau pilar yang belum punya alur sendiri");
        assertThat(field("Nama alur").getValue()).isEqualTo("Alur uji");
    }

    @Test
    @WithUserDetails("admin")
    @SuppressWarnings("unchecked")
    void aRouteForOneDepartmentIsKeptAndDeletedAgain() {
        UI.getCurrent().navigate("admin/alur-persetujuan");
        click("Alur baru");
        test(field("Nama alur")).setValue("Alur Klojen");
        test(field("Nama tahap")).setValue("Sekretariat");
        ComboBox<OpdSummary> opd =
                find(ComboBox.class).withLabel("Hanya untuk OPD").single();
        opd.setValue(opd.getListDataView()
                .getItems()
                .filter(one -> one.name().equals("Kecamatan Klojen"))
                .findFirst()
                .orElseThrow());
        click("Simpan");
        assertThat(text()).contains("Konten · Kecamatan Klojen");
        click("Hapus");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(text()).doesNotContain("Alur Klojen");
    }
}
