package id.wajahkota.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.wajahkota.ScreenTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class HomeViewTest extends ScreenTest {

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    @Test
    @WithUserDetails("sekretariat")
    void theSecretariatSeesWhatWaitsForTheirDecision() {
        UI.getCurrent().navigate("");
        SideNavItem approval = find(SideNavItem.class).all().stream()
                .filter(item -> item.getLabel().equals("Persetujuan"))
                .findFirst()
                .orElseThrow();
        assertThat(approval.getSuffixComponent().getElement().getAttribute("aria-label"))
                .matches("[1-9][0-9]* menunggu");
        assertThat(text()).contains("Perlu keputusan saya").contains("Uji coba satu arah Jalan Basuki Rahmat");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void anOpdAdminSeesWhatToRevise() {
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Perlu Anda revisi").contains("Kampung Biru Arema tampil baru");
    }

    @Test
    @WithUserDetails("admin")
    void whoHasNothingToDoIsToldSo() {
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Belum ada yang menunggu Anda");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void theMenuHoldsTheScreensOfThePerson() {
        UI.getCurrent().navigate("");
        assertThat(menu())
                .containsExactly(
                        "Beranda",
                        "Kalender Konten",
                        "Kampanye",
                        "Persetujuan",
                        "Rakor",
                        "Arahan & Tindak Lanjut",
                        "Program Kerja",
                        "Laporan",
                        "Pemberitahuan");
    }

    @Test
    @WithUserDetails("admin")
    void theMenuHoldsNoScreenThatWouldNotOpen() {
        UI.getCurrent().navigate("");
        assertThat(menu())
                .containsExactly(
                        "Beranda",
                        "Pengguna",
                        "OPD",
                        "Alur persetujuan",
                        "Hari libur",
                        "Jam kerja",
                        "Aturan kalender",
                        "Masa pemilu",
                        "Pengiriman tertunda");
    }

    @Test
    @WithUserDetails("admin")
    void aScreenOfAnotherRoleSaysThatThereIsNoAccess() {
        UI.getCurrent().navigate("kalender");
        assertThat(text()).contains("Tidak ada akses");
    }

    @Test
    @WithUserDetails("admin")
    void anAddressThatLeadsNowhereSaysSo() {
        UI.getCurrent().navigate("tidak-ada");
        assertThat(text()).contains("Tidak ditemukan");
    }
}
