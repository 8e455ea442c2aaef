package id.wajahkota.content.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class CalendarViewTest extends ScreenTest {

    private void open(String month) {
        UI.getCurrent().navigate("kalender", QueryParameters.of("bulan", month));
    }

    private boolean shows(String month) {
        return find(H2.class).withText(month).exists();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void theAddressNamesTheMonth() {
        open("2018-12");
        assertThat(shows("Desember 2018")).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void anAddressWithoutAMonthThatExistsShowsThisMonth() {
        open("2018-13");
        assertThat(shows("Desember 2018")).isFalse();
        assertThat(find(H2.class).exists()).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void oneGoesFromMonthToMonthAndOverTheYear() {
        open("2018-12");
        test(find(Button.class).withAriaLabel("Berikutnya").single()).click();
        assertThat(shows("Januari 2019")).isTrue();
        test(find(Button.class).withAriaLabel("Sebelumnya").single()).click();
        assertThat(shows("Desember 2018")).isTrue();
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void anOpdAdminPlansFromTheCalendar() {
        open("2018-12");
        click("Konten baru");
        assertThat(text()).contains("Konten baru", "Takarir");
    }

    @Test
    @WithUserDetails("akademisi")
    void anAdviserSeesTheCalendarAndPlansNothing() {
        open("2018-12");
        assertThat(hasButton("Konten baru")).isFalse();
    }
}
