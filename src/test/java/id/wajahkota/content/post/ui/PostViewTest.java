package id.wajahkota.content.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H1;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.context.support.WithUserDetails;

class PostViewTest extends ScreenTest {

    private static final Instant SLOT = SuiteClock.now().plus(Duration.ofDays(4));

    @Autowired
    private Posts posts;

    @Autowired
    private Reviews reviews;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private DemoPeople people;

    private PostId draft() {
        return elsewhere(() -> people.ask(
                DemoPeople.DISPORAPAR,
                () -> posts.create(PostFixture.of(people.opdOf(DemoPeople.DISPORAPAR), SLOT)
                        .draft())));
    }

    private PostId submitted() {
        PostId id = draft();
        as(DemoPeople.DISPORAPAR, () -> posts.decide(id, posts.find(id).version(), new PostDecision.Submit()));
        return id;
    }

    private void as(String person, Runnable action) {
        elsewhere(() -> {
            people.act(person, action);
            return true;
        });
    }

    /** Other people work in threads of their own, as they would. */
    private static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private void colleagueSaves(PostId id, String title) {
        PostFixture typed =
                PostFixture.of(people.opdOf(DemoPeople.DISPORAPAR), SLOT).titled(title);
        as(DemoPeople.DISPORAPAR, () -> posts.edit(id, posts.find(id).version(), typed.draft()));
    }

    private void open(PostId id) {
        UI.getCurrent().navigate("konten/" + id.value());
    }

    private PostStage stageOf(PostId id) {
        return elsewhere(
                () -> people.ask(DemoPeople.SECRETARIAT, () -> posts.find(id).stage()));
    }

    @Test
    @WithUserDetails(DemoPeople.DISPORAPAR)
    void whoMarksAPostAsPublishedBeforeItsSlotIsToldSo() {
        PostId id = submitted();
        as(
                DemoPeople.SECRETARIAT,
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
        open(id);
        click("Tandai terbit");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Jadwal tayangnya baru " + WibFormat.ofScreen().brief(SLOT));
    }

    @Test
    @WithUserDetails("sekretariat")
    void theSecretariatAsksForChangesWithANote() {
        PostId id = submitted();
        open(id);
        click("Minta revisi");
        test(area("Apa yang perlu diubah")).setValue("Tambahkan alamat");
        test(dialogButton("Minta revisi")).click();
        assertThat(stageOf(id)).isEqualTo(PostStage.CHANGES_REQUESTED);
        assertThat(text()).contains("Perlu revisi").contains("Tambahkan alamat").contains("Sekretariat Wajah Kota");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void whoComesBackToTheWindowOfAPostSeesWhatBecameOfIt() {
        PostId id = submitted();
        open(id);
        assertThat(text()).contains("Tarik kembali");
        as(
                DemoPeople.SECRETARIAT,
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
        find(PostView.class).single().lookAgain();
        assertThat(text()).contains("Tandai terbit").doesNotContain("Tarik kembali");
    }

    @Test
    @WithUserDetails("sekretariat")
    void aRejectionWithoutAReasonIsRefusedAtTheField() {
        open(submitted());
        click("Tolak");
        test(dialogButton("Tolak")).click();
        assertThat(area("Alasan").getErrorMessage()).isEqualTo("Isi catatan agar OPD tahu sebabnya");
        assertThat(find(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    @WithUserDetails("sekretariat")
    void whoDecidesSecondIsToldWhoWasFirstAndKeepsTheNote() {
        PostId id = submitted();
        open(id);
        click("Minta revisi");
        test(area("Apa yang perlu diubah")).setValue("Catatan panjang saya");
        String first = elsewhere(() -> people.newcomer(Role.SECRETARIAT, "Penelaah"));
        as(first, () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));

        test(dialogButton("Minta revisi")).click();

        Dialog dialog = find(Dialog.class).single();
        assertThat(dialog.getElement().getTextRecursively())
                .contains("Penelaah lebih dulu memutuskan", "Catatan Anda masih ada di sini");
        assertThat(area("Apa yang perlu diubah").getValue()).isEqualTo("Catatan panjang saya");
        assertThat(stageOf(id)).isEqualTo(PostStage.APPROVED);
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void whatAColleagueSavedWhileTheReasonWasTypedDoesNotGoOutUnseen() {
        PostId id = draft();
        open(id);
        click("Terbitkan darurat");
        colleagueSaves(id, "Judul yang belum dibaca");
        test(area("Alasan")).setValue("Jembatan runtuh");
        test(dialogButton("Terbitkan darurat")).click();
        assertThat(stageOf(id)).isEqualTo(PostStage.DRAFT);
        assertThat(area("Alasan").getValue()).isEqualTo("Jembatan runtuh");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void theAuthorSeesTheNoteAboveTheForm() {
        PostId id = submitted();
        as(
                DemoPeople.SECRETARIAT,
                () -> reviews.decide(
                        id.subject(),
                        new ReviewDecision.RequestChanges(new ReviewDecision.Seen(1, 0), "Alamatnya di mana?")));
        open(id);
        assertThat(text()).contains("Diminta revisi").contains("Alamatnya di mana?");
        assertThat(hasButton("Ajukan")).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void twoEditorsOfOneDraftLoseNothing() {
        PostId id = draft();
        open(id);
        test(field("Judul")).setValue("Judul saya");
        colleagueSaves(id, "Judul rekan");

        click("Simpan draf");

        String told = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(told).contains("Judul saya").contains("Judul rekan");
        click("Lanjutkan dengan ketikan saya");
        click("Simpan draf");
        assertThat(find(H1.class).withText("Judul saya").exists()).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void onlyWhatWasTypedStandsAgainstWhatAColleagueSaved() {
        PostId id = draft();
        open(id);
        test(field("Tagar")).setValue("#SayaSendiri");
        colleagueSaves(id, "Judul rekan");

        click("Ajukan");

        String told = find(Dialog.class).single().getElement().getTextRecursively();
        assertThat(told).contains("#SayaSendiri").doesNotContain("Judul rekan");
        click("Lanjutkan dengan ketikan saya");
        assertThat(field("Judul").getValue()).isEqualTo("Judul rekan");
        assertThat(field("Tagar").getValue()).isEqualTo("#SayaSendiri");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void whoTypedNothingIsShownWhatAColleagueSavedAndHandsInNothingUnseen() {
        PostId id = draft();
        open(id);
        colleagueSaves(id, "Judul rekan");

        click("Ajukan");

        assertThat(find(Dialog.class).all()).isEmpty();
        assertThat(messages()).anyMatch(told -> told.contains("Anda belum mengetik apa pun"));
        assertThat(field("Judul").getValue()).isEqualTo("Judul rekan");
        assertThat(posts.find(id).stage()).isEqualTo(PostStage.DRAFT);
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void typingThatComesBackDoesNotOverwriteWhatSomebodySavedSince() {
        PostId id = draft();
        open(id);
        test(field("Judul")).setValue("Ketikan kemarin");
        UI.getCurrent().navigate("kalender");
        colleagueSaves(id, "Suntingan rekan hari ini");
        open(id);
        assertThat(field("Judul").getValue()).isEqualTo("Ketikan kemarin");
        click("Simpan draf");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("Ketikan kemarin")
                .contains("Suntingan rekan hari ini");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void changingAnApprovedPostIsAnnouncedBeforeItHappens() {
        PostId id = submitted();
        as(
                DemoPeople.SECRETARIAT,
                () -> reviews.decide(id.subject(), new ReviewDecision.Approve(new ReviewDecision.Seen(1, 0), "")));
        open(id);
        assertThat(hasButton("Ajukan")).isFalse();
        click("Ubah");
        assertThat(find(ConfirmDialog.class).single().isOpened()).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void savingAPostThatIsGoneSaysSoAndKeepsTheTyping() {
        PostId id = draft();
        open(id);
        test(field("Judul")).setValue("Masih saya tulis");
        for (String table : List.of("post_autosave", "post_channel")) {
            database.update("delete from " + table + " where post_id = ?", id.value());
        }
        database.update("delete from post where id = ?", id.value());
        click("Simpan draf");
        assertThat(messages()).anyMatch(message -> message.contains("sudah tidak ada"));
        assertThat(field("Judul").getValue()).isEqualTo("Masih saya tulis");
    }

    @Test
    @WithUserDetails("opd.dishub")
    void anotherDepartmentsPostLooksAsIfItDidNotExist() {
        open(draft());
        assertThat(text()).contains("Tidak ditemukan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bukan-id", "00000000-0000-0000-0000-000000000000", "' or 1=1 --"})
    @WithUserDetails("opd.dishub")
    void anAddressThatLeadsNowhereIsNotFound(String id) {
        UI.getCurrent().navigate("konten/" + id);
        assertThat(text()).contains("Tidak ditemukan");
    }

    @Test
    @WithUserDetails("pimpinan")
    void theLeaderReadsAndHasNoButtons() {
        open(submitted());
        assertThat(text()).contains("Cat rumah baru saja disegarkan warga.");
        assertThat(hasButton("Setujui")).isFalse();
        assertThat(hasButton("Batalkan")).isFalse();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void textOfAPersonIsShownAndNeverRun() {
        PostId id = elsewhere(() -> people.ask(
                DemoPeople.DISPORAPAR,
                () -> posts.create(PostFixture.of(people.opdOf(DemoPeople.DISPORAPAR), SLOT)
                        .titled("<script>alert(1)</script> " + UUID.randomUUID())
                        .draft())));
        open(id);
        assertThat(find(H1.class).single().getText()).startsWith("<script>alert(1)</script>");
    }

    /** The dialog repeats the word of the button that opened it; its own comes last. */
    private Button dialogButton(String label) {
        return find(Button.class).withText(label).last();
    }
}
