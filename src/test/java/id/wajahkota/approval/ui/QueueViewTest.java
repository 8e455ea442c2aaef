package id.wajahkota.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.approval.SubmissionSummary;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class QueueViewTest extends ScreenTest {

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
}
