package id.wajahkota.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.sidenav.SideNavItem;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

class HomeViewTest extends ScreenTest {

    private List<String> menu() {
        return find(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }

    @Autowired
    private Posts posts;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DemoPeople people;

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
        assertThat(text()).contains("Menunggu Anda").contains("Putuskan", "Uji coba satu arah Jalan Basuki Rahmat");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void anOpdAdminSeesWhatToRevise() {
        UI.getCurrent().navigate("");
        assertThat(text()).contains("Revisi", "Kampung Biru Arema tampil baru").contains("hari kerja lagi");
    }

    /** By somebody else, on their own thread. */
    private String submitted(String title) {
        CompletableFuture.runAsync(() -> people.act(DemoPeople.DISPORAPAR, () -> {
                    PostId id = posts.create(PostFixture.of(
                                    people.opdOf(DemoPeople.DISPORAPAR),
                                    SuiteClock.now().plus(Duration.ofHours(3)))
                            .titled(title)
                            .draft());
                    posts.decide(id, posts.find(id).version(), new PostDecision.Submit());
                }))
                .join();
        return title;
    }

    private PostStage stageOf(String title) {
        return PostStage.valueOf(
                database.queryForObject("select stage from post where title = ?", String.class, title));
    }

    /** A screen begins with the home page, which does not open anew where it is open. */
    private static void comeHome() {
        UI.getCurrent().navigate("persetujuan");
        UI.getCurrent().navigate("");
    }

    private boolean waits(String title) {
        return find(Button.class).withAriaLabel("Setujui: " + title).exists();
    }

    private void approve(String title) {
        test(find(Button.class).withAriaLabel("Setujui: " + title).single()).click();
    }

    @Test
    @WithUserDetails("sekretariat")
    void whatIsApprovedInPlaceCanBeTakenBackForSomeSeconds() {
        String title = submitted("Diurungkan dari Beranda");
        comeHome();
        approve(title);
        assertThat(waits(title)).isFalse();
        click("Urungkan");
        assertThat(waits(title)).isTrue();
        assertThat(stageOf(title)).isEqualTo(PostStage.IN_REVIEW);
    }

    @Test
    @WithUserDetails("sekretariat")
    void whatNobodyTookBackIsApproved() {
        String title = submitted("Disetujui dari Beranda");
        comeHome();
        approve(title);
        find(Notification.class).all().forEach(Notification::close);
        assertThat(stageOf(title)).isEqualTo(PostStage.APPROVED);
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
