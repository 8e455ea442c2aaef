package id.wajahkota.city.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.grid.Grid;
import id.wajahkota.ScreenTest;
import id.wajahkota.city.identity.AccountDetail;
import id.wajahkota.city.identity.DemoPeople;
import id.wajahkota.city.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
class AccountsViewTest extends ScreenTest {

    @Autowired
    private DemoPeople people;

    @SuppressWarnings("unchecked")
    private AccountDetail account(String username) {
        Grid<AccountDetail> grid = find(Grid.class).single();
        return grid.getListDataView()
                .getItems()
                .filter(one -> one.user().username().equals(username))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void press(String username, String label) {
        Grid<AccountDetail> grid = find(Grid.class).single();
        int row = grid.getListDataView().getItems().toList().indexOf(account(username));
        test(grid)
                .getCellComponent(row, grid.getColumns().size() - 1)
                .getChildren()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(label))
                .findFirst()
                .orElseThrow()
                .click();
    }

    @Test
    void whoIsShutOutIsAskedAboutAndItIsSaid() {
        String person = people.newcomer(Role.OPD_ADMIN, "Akan Ditutup");
        UI.getCurrent().navigate("admin/pengguna");
        press(person, "Tutup akun");
        assertThat(account(person).enabled()).as("before the answer").isTrue();
        test(find(ConfirmDialog.class).single()).confirm();
        assertThat(account(person).enabled()).isFalse();
        assertThat(messages()).anyMatch(said -> said.contains("ditutup"));
        press(person, "Buka akun");
        assertThat(account(person).enabled()).isTrue();
    }
}
