package id.wajahkota.city.workcalendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
class WorkCalendarScreensTest extends ScreenTest {

    private void enterHoliday(String name) {
        UI.getCurrent().navigate("admin/hari-libur", QueryParameters.of("tahun", "2053"));
        click("Tambah hari libur");
        test(field("Nama")).setValue(name);
    }

    private DatePicker day(String label) {
        return find(DatePicker.class).withLabel(label).single();
    }

    @Test
    void aHolidayNeedsADateAndIsKeptOnce() {
        enterHoliday("Hari Jadi Kota");
        click("Simpan");
        assertThat(day("Tanggal").getErrorMessage()).isEqualTo("Isi tanggal");
        test(day("Tanggal")).setValue(LocalDate.of(2053, 4, 1));
        click("Simpan");
        assertThat(text()).contains("Hari Jadi Kota", "Selasa, 1 April 2053");

        enterHoliday("Hari Jadi Kota");
        test(day("Tanggal")).setValue(LocalDate.of(2053, 4, 1));
        click("Simpan");
        assertThat(field("Nama").getErrorMessage()).contains("sudah tercatat");
    }

    @Test
    void aHolidayThatWasDeletedComesBack() {
        enterHoliday("Libur keliru");
        test(day("Tanggal")).setValue(LocalDate.of(2053, 5, 1));
        click("Simpan");
        test(find(Button.class).withAriaLabel("Hapus Libur keliru").single()).click();
        assertThat(text()).doesNotContain("Libur keliru");
        click("Urungkan");
        assertThat(text()).contains("Libur keliru");
    }

    @Test
    void aYearWithoutHolidaysSaysWhatToDo() {
        UI.getCurrent().navigate("admin/hari-libur", QueryParameters.of("tahun", "1999"));
        assertThat(text()).contains("Belum ada hari libur untuk 1999");
        UI.getCurrent().navigate("admin/hari-libur", QueryParameters.of("tahun", "tahun"));
        assertThat(text()).doesNotContain("1999");
    }

    @Test
    void specialHoursBeginAsTheUsualOnesAndNeedANameAndDates() {
        UI.getCurrent().navigate("admin/jam-kerja");
        assertThat(text()).contains("Jam kerja biasa", "37,5 jam sepekan");
        click("Tambah jam kerja khusus");
        click("Simpan");
        assertThat(field("Nama").getErrorMessage()).isEqualTo("Isi nama");
        assertThat(day("Berlaku mulai").getErrorMessage()).isEqualTo("Isi tanggal");
        test(field("Nama")).setValue("Ramadan 1474");
        test(day("Berlaku mulai")).setValue(LocalDate.of(2053, 1, 1));
        test(day("Berlaku sampai")).setValue(LocalDate.of(2053, 1, 30));
        click("Simpan");
        assertThat(text()).contains("Ramadan 1474", "1 Januari 2053 sampai 30 Januari 2053");
        test(find(Button.class).withAriaLabel("Hapus Ramadan 1474").single()).click();
        assertThat(text()).doesNotContain("Ramadan 1474");
    }
}
