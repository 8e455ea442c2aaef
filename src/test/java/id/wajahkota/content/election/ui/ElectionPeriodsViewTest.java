package id.wajahkota.content.election.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import id.wajahkota.ScreenTest;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class ElectionPeriodsViewTest extends ScreenTest {

    @Test
    @WithUserDetails("admin")
    @SuppressWarnings("unchecked")
    void theAdministratorKeepsAnElectionTimeAndTakesItAwayAgain() {
        UI.getCurrent().navigate("admin/masa-pemilu");
        assertThat(text()).contains("Belum ada masa pemilu");
        click("Masa pemilu baru");
        click("Simpan");
        assertThat(field("Nama").getErrorMessage()).isEqualTo("Beri nama masa pemilu ini.");
        test(field("Nama")).setValue("Pemilu 2049");
        find(WibDatePicker.class).withLabel("Mulai").single().setValue(LocalDate.of(2049, 1, 5));
        find(WibDatePicker.class).withLabel("Sampai").single().setValue(LocalDate.of(2049, 2, 10));
        CheckboxGroup<UUID> pillars =
                find(CheckboxGroup.class).withLabel("Pilar").single();
        UUID first = pillars.getListDataView().getItem(0);
        pillars.setValue(Set.of(first));
        click("Simpan");
        assertThat(text()).contains("Pemilu 2049", "5 Januari 2049 sampai 10 Februari 2049", "Pimpinan");
        click("Hapus");
        assertThat(text()).contains("Belum ada masa pemilu");
    }
}
