package id.wajahkota.review.approval.ui;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.SuiteClock;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

class QueueViewTest extends ScreenTest {

    @Autowired
    private CalendarFixture planned;

    @Autowired
    private Reviews reviews;

    @Autowired
    private DemoPeople people;

    @SuppressWarnings("unchecked")
    private List<SubmissionSummary> rows() {
        Grid<SubmissionSummary> grid = find(Grid.class).single();
        return IntStream.range(0, test(grid).size())
                .mapToObj(index -> test(grid).getRow(index))
                .toList();
    }

    @Test
    @WithUserDetails("sekretariat")
    void whatFallsDueFirstStandsOnTop() {
        UI.getCurrent().navigate("persetujuan");
        assertThat(rows())
                .isNotEmpty()
                .isSortedAccordingTo(
                        Comparator.comparing(SubmissionSummary::answerBy).thenComparing(SubmissionSummary::dueAt));
        assertThat(text()).contains("Perlu keputusan saya (" + rows().size() + ")");
    }

    @Test
    @WithUserDetails("akademisi")
    void whoOnlyAdvisesIsAskedForAdviceAndForNoDecision() {
        UI.getCurrent().navigate("persetujuan");
        assertThat(text()).contains("Perlu pertimbangan saya").doesNotContain("Perlu keputusan saya");
    }

    @Test
    @WithUserDetails("opd.dishub")
    void anOpdAdminSeesOnlyTheirOwnSubmissionsAndNoQueueOfDecisions() {
        UI.getCurrent().navigate("persetujuan");
        assertThat(text()).doesNotContain("Perlu keputusan saya").contains("Menunggu");
        assertThat(rows())
                .isNotEmpty()
                .extracting(SubmissionSummary::opd)
                .containsOnly(rows().getFirst().opd());
    }

    @Test
    @WithUserDetails("opd.dishub")
    void anEmptyQueueSaysSo() {
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("antrean", "changes-requested"));
        assertThat(text()).contains("Tidak ada yang perlu direvisi");
    }

    @Test
    @WithUserDetails("sekretariat")
    void theAddressNamesTheQueue() {
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("antrean", "changes-requested"));
        assertThat(rows()).extracting(SubmissionSummary::title).contains("Taman Merbabu punya kolam pasir baru");
    }

    @Test
    @WithUserDetails("sekretariat")
    void theAddressHoldsTheSearchAndTheUrgency() {
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("cari", "museum"));
        assertThat(rows()).extracting(SubmissionSummary::title).containsExactly("Museum Brawijaya untuk keluarga");
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("tenggat", "late"));
        assertThat(rows()).isNotEmpty().allMatch(row -> row.answerBy().isBefore(SuiteClock.now()));
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("cari", "100%"));
        assertThat(text()).contains("Tidak ada yang cocok");
    }

    @Test
    @WithUserDetails("opd.dinkes")
    void aDepartmentSeesItsUrgentPublicationsWithTheirFigures() {
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("antrean", "urgent"));
        assertThat(rows()).extracting(SubmissionSummary::title).contains("Imbauan setelah banjir di Lowokwaru");
        assertThat(text()).contains("Terbit darurat tahun ini");
    }

    @Test
    @WithUserDetails("sekretariat")
    void severalAreDecidedAtOnceAndWhatSomebodyDecidedMeanwhileIsTold() {
        PostId first = submitted("Putus bersama satu");
        PostId second = submitted("Putus bersama dua");
        UI.getCurrent().navigate("persetujuan", QueryParameters.of("cari", "putus bersama"));
        click("Pilih semua (2)");
        roundTrip();
        people.act(
                people.newcomer(Role.SECRETARIAT, "Kartini"),
                () -> reviews.decide(
                        new SubjectRef("POST", second.value()),
                        new ReviewDecision.Reject(new ReviewDecision.Seen(1, 0), "Promosi")));
        click("Minta revisi");
        clickInDialog("Minta revisi");
        assertThat(area("Apa yang perlu diubah").getErrorMessage()).isEqualTo("Isi alasan");
        test(area("Apa yang perlu diubah")).setValue("Sebutkan alamat");
        clickInDialog("Minta revisi");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 konten berubah, 1 ditolak", "Putus bersama dua", "Kartini");
        assertThat(planned.read(DISHUB, first).stage()).isEqualTo(PostStage.CHANGES_REQUESTED);
        assertThat(planned.read(DISHUB, second).stage()).isEqualTo(PostStage.REJECTED);
    }

    private PostId submitted(String title) {
        return planned.submitted(
                DISHUB,
                planned.typed(DISHUB, LocalDateTime.of(2048, 2, 3, 9, 0)).titled(title));
    }

    private void clickInDialog(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
        roundTrip();
    }
}
