package id.wajahkota.content.post.ui;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.wajahkota.ScreenTest;
import id.wajahkota.content.calendar.CalendarFixture;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.PostStage;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails(DISPORAPAR)
class MovingAndCopyingTest extends ScreenTest {

    private static final LocalDateTime SLOT = LocalDateTime.of(2054, 1, 5, 9, 0);

    @Autowired
    private CalendarFixture planned;

    private DateTimePicker slot(String label) {
        return find(DateTimePicker.class).withLabel(label).single();
    }

    private void moveTo(LocalDateTime slot) {
        click("Pindahkan ke…");
        test(slot("Jadwal tayang")).setValue(slot);
        click("Pindahkan");
    }

    @Test
    void movingAnApprovedPostSaysWhatItCostsAndIsTakenBack() {
        PostId id = planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT));
        UI.getCurrent().navigate("konten/" + id.value());
        click("Pindahkan ke…");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("perlu disetujui ulang");
        test(slot("Jadwal tayang")).setValue(SLOT.plusDays(1));
        click("Pindahkan");
        assertThat(planned.read(DISPORAPAR, id).stage()).isEqualTo(PostStage.DRAFT);
        click("Urungkan");
        assertThat(planned.read(DISPORAPAR, id).stage()).isEqualTo(PostStage.APPROVED);
        assertThat(messages()).contains("Pemindahan diurungkan");
    }

    @Test
    void aTimeInThePastIsRefusedAtTheSlotAndTheDialogStays() {
        PostId id = planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusDays(2)));
        UI.getCurrent().navigate("konten/" + id.value());
        moveTo(LocalDateTime.of(2018, 12, 20, 9, 0));
        assertThat(slot("Jadwal tayang").getErrorMessage())
                .isEqualTo("Jadwal tayang sudah lewat; pilih waktu yang akan datang");
        assertThat(planned.read(DISPORAPAR, id).stage()).isEqualTo(PostStage.APPROVED);
    }

    @Test
    void aPostInReviewIsNotMoved() {
        PostId id = planned.submitted(DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusDays(3)));
        UI.getCurrent().navigate("konten/" + id.value());
        assertThat(hasButton("Pindahkan ke…")).isFalse();
        assertThat(hasButton("Duplikasi…")).isTrue();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSeriesShowsItsDatesBeforeItIsMade() {
        PostId id = planned.approved(DISPORAPAR, planned.typed(DISPORAPAR, SLOT.plusDays(4)));
        UI.getCurrent().navigate("konten/" + id.value());
        click("Duplikasi…");
        test((RadioButtonGroup<CopyDialog.Often>) find(RadioButtonGroup.class).single())
                .selectItem("Tiap bulan");
        test(find(DatePicker.class).withLabel("Sampai dengan").single())
                .setValue(SLOT.toLocalDate().plusMonths(3));
        assertThat(hasButton("Buat 3 draf")).isTrue();
        click("Buat 3 draf");
        assertThat(messages()).contains("3 draf dibuat");
    }
}
