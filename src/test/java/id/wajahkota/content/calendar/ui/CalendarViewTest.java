package id.wajahkota.content.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class CalendarViewTest extends ScreenTest {

    private void open(String month) {
        UI.getCurrent().navigate("kalender", QueryParameters.of("bulan", month));
    }

    private boolean shows(String month) {
        return find(H1.class).single().getElement().getTextRecursively().contains(month);
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
        assertThat(find(H1.class).exists()).isTrue();
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
    @WithUserDetails("opd.disporapar")
    void aFilterThatLeavesNothingSaysSoAndOffersToLoosenIt() {
        UI.getCurrent().navigate("kalender", QueryParameters.fromString("bulan=2018-12&cari=takada"));
        assertThat(text()).contains("Tidak ada konten yang cocok dengan filter");
        test(find(Div.class).all().stream()
                        .filter(div -> div.hasClassName("banner"))
                        .findFirst()
                        .flatMap(banner -> banner.getChildren()
                                .filter(Button.class::isInstance)
                                .map(Button.class::cast)
                                .findFirst())
                        .orElseThrow())
                .click();
        assertThat(text()).doesNotContain("Tidak ada konten yang cocok dengan filter");
    }

    @Test
    @WithUserDetails("opd.disporapar")
    void anIdeaNeedsNoMoreThanASentenceAndIsGoneOnWith() {
        open("2018-12");
        click("Ide baru");
        test(field("Ide dalam satu kalimat")).setValue(" ");
        click("Simpan");
        assertThat(field("Ide dalam satu kalimat").getErrorMessage()).isEqualTo("Isi judul");
        test(field("Ide dalam satu kalimat")).setValue("Rute sepeda pagi");
        click("Simpan");
        Anchor idea = find(Anchor.class).withText("Rute sepeda pagi").single();
        UI.getCurrent()
                .navigate(
                        idea.getHref().split("\\?")[0],
                        QueryParameters.fromString(idea.getHref().split("\\?")[1]));
        assertThat(field("Judul").getValue()).isEqualTo("Rute sepeda pagi");
        click("Simpan draf");
        assertThat(text()).doesNotContain("Pilih OPD");
    }

    @Test
    @WithUserDetails("akademisi")
    void anAdviserSeesTheCalendarAndPlansNothing() {
        open("2018-12");
        assertThat(hasButton("Konten baru")).isFalse();
    }
}
