package id.wajahkota.city.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.AccountDetail;
import id.wajahkota.city.identity.AccountRegister;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The accounts as a workbook that can be brought back; no password is in it. */
@SpringComponent
class AccountExport {

    /** How roles and departments of an account are written. */
    record Words(Map<Role, String> names, Map<OpdId, OpdSummary> known) {

        String roles(AccountDetail account) {
            return account.user().roles().stream().sorted().map(names::get).collect(Collectors.joining(", "));
        }

        String opds(AccountDetail account) {
            return account.user().opds().stream()
                    .map(known::get)
                    .map(OpdSummary::code)
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }

    private final AccountRegister register;
    private final OpdDirectory opds;
    private final Exporting exporting;

    AccountExport(AccountRegister register, OpdDirectory opds, Exporting exporting) {
        this.register = register;
        this.opds = opds;
        this.exporting = exporting;
    }

    Words words() {
        return new Words(EnumWords.of(Role.class), opds.byId());
    }

    ExportButton button() {
        return exporting.button(this::export);
    }

    private Export export() {
        String title = text("menu.accounts");
        Words words = words();
        String open = text("account.state.open");
        String closed = text("account.state.closed");
        List<Column<AccountDetail>> columns = List.of(
                Column.text(
                        text("account.username"), 26, account -> account.user().username()),
                Column.text(text("account.name"), 34, account -> account.user().displayName()),
                Column.text(text("account.roles"), 34, words::roles),
                Column.text(text("account.opds"), 34, words::opds),
                Column.text(text("account.state"), 14, account -> account.enabled() ? open : closed));
        return new Export(
                exporting.dated("pengguna"), title, "", List.of(new Sheet<>(title, columns, register.all()::forEach)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
