package id.wajahkota.content.feed.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import id.wajahkota.ScreenTest;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

class FeedsViewTest extends ScreenTest {

    @Test
    @WithUserDetails("opd.dpuprpkp")
    void anAddressIsMadeListedAndRevokedAfterAQuestion() {
        UI.getCurrent().navigate("kalender/langganan");
        click("Buat alamat langganan");
        assertThat(text()).contains("OPD saya", "belum pernah");
        click("Cabut langganan");
        assertThat(text()).contains("belum pernah");
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(messages()).contains("Langganan dicabut");
        assertThat(text()).doesNotContain("belum pernah");
    }

    @Test
    @WithUserDetails("pimpinan")
    void whoPlansForNoDepartmentIsNotOfferedTheirOwn() {
        UI.getCurrent().navigate("kalender/langganan");
        assertThat(text()).contains("Seluruh kota").doesNotContain("OPD saya");
    }
}
