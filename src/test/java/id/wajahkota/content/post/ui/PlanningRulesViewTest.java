package id.wajahkota.content.post.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.IntegerField;
import id.wajahkota.ScreenTest;
import id.wajahkota.content.post.PlanningLimits;
import id.wajahkota.content.post.PlanningRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
class PlanningRulesViewTest extends ScreenTest {

    @Autowired
    private PlanningRules rules;

    private IntegerField number(String label) {
        return find(IntegerField.class).withLabel(label).single();
    }

    @Test
    void aLimitOutOfBoundsIsRefusedAtItsField() {
        UI.getCurrent().navigate("admin/aturan-kalender");
        test(number("Jarak tumpang tindih (jam)")).setValue(73);
        click("Simpan");
        assertThat(number("Jarak tumpang tindih (jam)").getErrorMessage()).isEqualTo("Isi angka dari 1 sampai 72");
        test(number("Jarak tumpang tindih (jam)")).setValue(4);
        click("Simpan");
        assertThat(messages()).contains("Aturan disimpan");
    }

    @Test
    void whatAnotherAdministratorSetMeanwhileIsNotOverwritten() {
        UI.getCurrent().navigate("admin/aturan-kalender");
        PlanningLimits before = rules.limits();
        rules.change(before, new PlanningLimits(before.overlapHours() + 1, before.postsPerHour()));
        click("Simpan");
        assertThat(messages())
                .contains("Batas ini sudah diubah administrator lain. Muat ulang halaman untuk melihatnya.");
        rules.change(rules.limits(), before);
    }
}
