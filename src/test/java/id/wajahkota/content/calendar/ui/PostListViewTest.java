package id.wajahkota.content.calendar.ui;

import static id.wajahkota.city.identity.DemoPeople.DISHUB;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails(DISHUB)
class PostListViewTest extends ScreenTest {

    private static final LocalDate DAY = LocalDate.of(2048, 1, 6);

    @Autowired
    private CalendarFixture planned;

    private PostId draft(String title) {
        return planned.draft(DISHUB, planned.typed(DISHUB, DAY.atTime(9, 0)).titled(title));
    }

    private void openAndSelectAll(String words, int count) {
        UI.getCurrent().navigate("konten", QueryParameters.of("cari", words));
        click("Pilih semua (" + count + ")");
        roundTrip();
    }

    private void clickInDialog(String label) {
        test(find(Button.class).withText(label).all().getLast()).click();
        roundTrip();
    }

    @Test
    void manyArePutAWeekLaterAtTheSameTimeOfDay() {
        PostId first = draft("Geser bersama satu");
        PostId second = draft("Geser bersama dua");
        openAndSelectAll("geser bersama", 2);
        click("Geser tanggal");
        test(find(IntegerField.class).single()).setValue(7);
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("2 dari 2 konten akan berubah", "menjadi Sen, 13 Jan 2048, 09.00 WIB");
        clickInDialog("Geser tanggal");
        assertThat(messages()).contains("2 konten berubah, 0 ditolak");
        assertThat(List.of(first, second))
                .allSatisfy(id -> assertThat(planned.read(DISHUB, id).slot())
                        .isEqualTo(Wib.instant(DAY.plusDays(7).atTime(9, 0))));
    }

    @Test
    void manyAreCancelledForOneReasonAndWhatCannotBeSaysWhy() {
        PostId draft = draft("Batal bersama satu");
        PostId gone = planned.submitted(
                DISHUB, planned.typed(DISHUB, DAY.atTime(10, 0)).titled("Batal bersama dua"));
        openAndSelectAll("batal bersama", 2);
        click("Batalkan");
        clickInDialog("Batalkan");
        assertThat(area("Alasan").getErrorMessage()).isEqualTo("Isi alasan");
        test(area("Alasan")).setValue("Acara diundur 😀");
        clickInDialog("Batalkan");
        assertThat(messages()).contains("2 konten berubah, 0 ditolak");
        assertThat(List.of(draft, gone))
                .allSatisfy(id -> assertThat(planned.read(DISHUB, id).stage()).isEqualTo(PostStage.CANCELLED));
    }

    @Test
    void manyDraftsAreHandedInAtOnceAndWhatIsMissingIsSaidBefore() {
        PostId whole = draft("Ajukan bersama satu");
        PostId halfDone = planned.draft(
                DISHUB, planned.typed(DISHUB, DAY.atTime(11, 0)).on().titled("Ajukan bersama dua"));
        openAndSelectAll("ajukan bersama", 2);
        click("Ajukan");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 dari 2 konten akan berubah", "akan diajukan", "Pilih paling sedikit satu kanal");
        clickInDialog("Ajukan");
        assertThat(messages()).contains("1 konten berubah, 0 ditolak");
        assertThat(planned.read(DISHUB, whole).stage()).isEqualTo(PostStage.IN_REVIEW);
        assertThat(planned.read(DISHUB, halfDone).stage()).isEqualTo(PostStage.DRAFT);
    }

    @Test
    void aDozenTakesSeveralStepsAndIsTold() {
        for (int number = 0; number < 12; number++) {
            draft("Selusin bersama");
        }
        openAndSelectAll("selusin bersama", 12);
        click("Geser tanggal");
        clickInDialog("Geser tanggal");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("5 dari 12 selesai");
        poll();
        poll();
        assertThat(messages()).contains("12 konten berubah, 0 ditolak");
    }

    /** What the browser does by itself a few times a second. */
    private void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
        roundTrip();
    }

    @Test
    void whatSomebodyChangedMeanwhileIsToldAndStays() {
        PostId id = draft("Berubah sementara dipilih");
        openAndSelectAll("berubah sementara", 1);
        planned.submit(DISHUB, id);
        click("Batalkan");
        test(area("Alasan")).setValue("Tidak jadi");
        clickInDialog("Batalkan");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("0 konten berubah, 1 ditolak", "mengubah konten ini");
        assertThat(planned.read(DISHUB, id).stage()).isEqualTo(PostStage.IN_REVIEW);
    }

    @Test
    void nothingFoundSaysWhatToDo() {
        UI.getCurrent().navigate("konten", QueryParameters.of("cari", "tidakadayangbegini"));
        assertThat(text()).contains("Tidak ada konten yang cocok");
    }

    @Test
    @WithUserDetails("inspektorat")
    void whoOnlyReadsSelectsNothing() {
        UI.getCurrent().navigate("konten");
        assertThat(text()).contains("konten");
        assertThat(find(Button.class).withTextContaining("Pilih semua").exists())
                .isFalse();
    }
}
