package id.wajahkota.city.identity;

import static id.wajahkota.city.identity.DemoPeople.DISPORAPAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Users and departments that come in from workbooks. */
@PortalTest
class RegistersTest {

    private static final String ADMIN = "admin";

    @Autowired
    private AccountRegister accounts;

    @Autowired
    private OpdRegister opds;

    @Autowired
    private Accounts logIn;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private DemoPeople people;

    @SafeVarargs
    private static ReadSheet sheet(Map<String, String>... rows) {
        List<ReadRow> read = IntStream.range(0, rows.length)
                .mapToObj(index -> new ReadRow(index + 2, rows[index]))
                .toList();
        return new ReadSheet("Pengguna", Set.of("username", "name", "roles", "opds", "code", "kind"), List.of(), read);
    }

    private static Map<String, String> account(String username, String roles, String opds) {
        return Map.of("username", username, "name", "Nama " + username, "roles", roles, "opds", opds);
    }

    private static Vocabulary<Role> roles() {
        return new Vocabulary<Role>()
                .add("Admin OPD", Role.OPD_ADMIN)
                .add("Sekretariat", Role.SECRETARIAT)
                .add("Administrator", Role.SYSTEM_ADMIN);
    }

    private JudgedRow judged(Map<String, String> row) {
        return people.ask(ADMIN, () -> accounts.judge(sheet(row), roles())).getFirst();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    uji baru, Admin OPD,   DISHUB,  username, ACCOUNT_USERNAME_INVALID
                    uji.baru, Admin OPDD,  DISHUB,  roles,    IMPORT_NAME_SUGGESTED
                    uji.baru, Wali kota,   '',      roles,    IMPORT_NAME_UNKNOWN
                    uji.baru, Admin OPD,   '',      opds,     ACCOUNT_OPD_REQUIRED
                    uji.baru, Admin OPD,   DISHUBB, opds,     IMPORT_NAME_SUGGESTED
                    uji.baru, Sekretariat, DISHUB,  opds,     ACCOUNT_OPD_NOT_FOR_ROLE
                    admin,    Sekretariat, '',      roles,    ACCOUNT_OWN_ROLE
                    """)
    void whatIsWrongWithAnAccountIsSaidAtItsCell(
            String username, String roles, String opds, String key, String reason) {
        JudgedRow row = judged(account(username, roles, opds));
        assertThat(row.outcome()).isEqualTo(RowOutcome.REFUSED);
        assertThat(row.reasonsAt(key)).extracting(Refusal::reason).containsExactly(reason);
    }

    @Test
    void aNewAccountCanLogInOnlyOnceAPasswordWasHandedOver() {
        ReadSheet sheet = sheet(account("uji.impor", "Admin OPD", "DISHUB, Dinas Kesehatan"));
        assertThat(people.ask(ADMIN, () -> accounts.apply(accounts.judge(sheet, roles()), roles(), false)))
                .isOne();
        assertThat(people.user("uji.impor").opds()).hasSize(2);
        assertThat(people.ask(ADMIN, () -> accounts.judge(sheet, roles()))
                        .getFirst()
                        .outcome())
                .isEqualTo(RowOutcome.SAME);
        String password = people.ask(
                ADMIN, () -> accounts.renewPassword(people.user("uji.impor").id()));
        assertThat(password).hasSizeGreaterThanOrEqualTo(16);
        assertThat(passwords.matches(
                        password, logIn.loadUserByUsername("uji.impor").getPassword()))
                .isTrue();
        people.act(ADMIN, () -> accounts.open(people.user("uji.impor").id(), false));
        assertThat(logIn.loadUserByUsername("uji.impor").isEnabled()).isFalse();
    }

    @Test
    void oneBadRowStopsAllUnlessItIsLeftOut() {
        ReadSheet sheet = sheet(account("uji.dua", "Sekretariat", ""), account("uji dua", "Sekretariat", ""));
        assertThatThrownBy(() ->
                        people.ask(ADMIN, () -> accounts.apply(accounts.judge(sheet, roles()), roles(), false)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> logIn.loadUserByUsername("uji.dua")).hasMessageContaining("No such account");
        assertThat(people.ask(ADMIN, () -> accounts.apply(accounts.judge(sheet, roles()), roles(), true)))
                .isOne();
    }

    @Test
    void whatIsTakenOverIsWhatWasShown() {
        people.ask(
                ADMIN,
                () -> accounts.apply(
                        accounts.judge(sheet(account("uji.tiga", "Sekretariat", "")), roles()), roles(), false));
        ReadSheet mine = sheet(account("uji.tiga", "Admin OPD", "DISHUB"));
        List<JudgedRow> shown = people.ask(ADMIN, () -> accounts.judge(mine, roles()));
        assertThat(shown.getFirst().before())
                .containsEntry("roles", "Sekretariat")
                .containsEntry("opds", "–");
        people.ask(
                ADMIN,
                () -> accounts.apply(
                        accounts.judge(sheet(account("uji.tiga", "Admin OPD", "DINKES")), roles()), roles(), false));
        assertThatThrownBy(() -> people.ask(ADMIN, () -> accounts.apply(shown, roles(), false)))
                .hasMessageContaining("IMPORT_CHANGED_MEANWHILE");
        assertThat(people.user("uji.tiga").opds()).containsExactly(people.opdOf("opd.dinkes"));
    }

    @Test
    void aDepartmentIsKnownAgainByItsCode() {
        Map<String, String> opd = Map.of("code", "uji-opd", "name", "Dinas Uji", "kind", "dinas");
        assertThat(people.ask(ADMIN, () -> opds.apply(opds.judge(sheet(opd)), false)))
                .isOne();
        Map<String, String> renamed = Map.of("code", "UJI-OPD", "name", "Dinas Uji Coba", "kind", "DINAS");
        JudgedRow row = people.ask(ADMIN, () -> opds.judge(sheet(renamed))).getFirst();
        assertThat(row.outcome()).isEqualTo(RowOutcome.CHANGE);
        assertThat(row.before()).containsEntry("name", "Dinas Uji");
        people.ask(ADMIN, () -> opds.apply(opds.judge(sheet(renamed)), false));
        assertThat(people.ask(ADMIN, opds::all)).contains(new OpdEntry("UJI-OPD", "Dinas Uji Coba", "DINAS"));
        assertThat(people.ask(ADMIN, () -> opds.judge(sheet(renamed, renamed))))
                .extracting(JudgedRow::outcome)
                .containsExactly(RowOutcome.SAME, RowOutcome.REFUSED);
    }

    @Test
    void onlyTheAdministratorKeepsTheRegisters() {
        assertThatThrownBy(() -> people.ask(DISPORAPAR, accounts::all)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> people.ask(DISPORAPAR, opds::all)).isInstanceOf(AccessDeniedException.class);
    }
}
