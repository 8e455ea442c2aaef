package id.wajahkota.city.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.AccountDetail;
import id.wajahkota.city.identity.AccountRegister;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.CopyTextDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Question;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.ui.ImportPanel;
import id.wajahkota.platform.spreadsheet.ui.ImportTarget;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pengguna: who may log in and as what; taken out and brought in as workbooks. */
@Route("admin/pengguna")
@Menu(title = "menu.accounts", order = 90, icon = "vaadin:user-card")
@ScreenFor(Permission.ACCOUNT_ADMINISTER)
class AccountsView extends Main implements HasDynamicTitle {

    /** Beside each other on a desk, below each other on a telephone. */
    private static final String ACTIONS_WIDTH = "clamp(9rem, 40vw, 18rem)";

    private static final String PERSON = """
            <div class="queue-row">
              <span class="queue-title">${item.name}</span>
              <span class="queue-meta">${item.login}</span>
            </div>""";

    private final transient AccountRegister register;
    private final Grid<AccountDetail> grid = new Grid<>();

    AccountsView(AccountRegister register, RegisterFields fields, AccountExport export) {
        this.register = register;
        setId("content");
        addClassName("register-view");
        Div header = new Div(new H1(getTranslation("menu.accounts")), export.button());
        header.addClassName("view-header");
        AccountExport.Words words = export.words();
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(LitRenderer.<AccountDetail>of(PERSON)
                        .withProperty("name", account -> account.user().displayName())
                        .withProperty("login", account -> login(account, words)))
                .setHeader(getTranslation("account.name"));
        grid.addComponentColumn(this::createActions)
                .setHeader(getTranslation("common.actions"))
                .setWidth(ACTIONS_WIDTH)
                .setFlexGrow(0);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addClassName("register-grid");
        add(header, new ImportPanel(new Target(register, fields), this::show), grid);
        show();
    }

    private void show() {
        grid.setItems(register.all());
    }

    private static String login(AccountDetail account, AccountExport.Words words) {
        return Stream.of(account.user().username(), words.roles(account), words.opds(account))
                .filter(part -> !Blank.is(part))
                .collect(Collectors.joining(" · "));
    }

    private Component createActions(AccountDetail account) {
        Button password = new Button(getTranslation("account.password"), click -> askForPassword(account));
        Button open = new Button(
                getTranslation(account.enabled() ? "account.close" : "account.open"), click -> toggle(account));
        password.addThemeVariants(ButtonVariant.TERTIARY);
        open.addThemeVariants(ButtonVariant.TERTIARY);
        return new Div(password, open);
    }

    private void askForPassword(AccountDetail account) {
        new Question(
                        getTranslation("account.password.title", account.user().displayName()),
                        getTranslation("account.password.explanation"),
                        getTranslation("account.password"),
                        () -> new CopyTextDialog(
                                        getTranslation("account.password.once"),
                                        register.renewPassword(account.user().id()))
                                .open())
                .open();
    }

    /** Who is shut out is asked about; letting somebody in again harms nobody. */
    private void toggle(AccountDetail account) {
        if (!account.enabled()) {
            open(account, true);
            return;
        }
        String name = account.user().displayName();
        new Question(
                        getTranslation("account.close.title", name),
                        getTranslation("account.close.explanation"),
                        getTranslation("account.close"),
                        () -> open(account, false))
                .open();
    }

    private void open(AccountDetail account, boolean open) {
        try {
            register.open(account.user().id(), open);
            Notifications.success(getTranslation(
                    open ? "account.opened" : "account.closed", account.user().displayName()));
            show();
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.accounts"));
    }

    private record Target(AccountRegister register, RegisterFields source) implements ImportTarget {

        @Override
        public List<Field> fields() {
            return source.accounts();
        }

        @Override
        public List<JudgedRow> judge(ReadSheet sheet) {
            return register.judge(sheet, source.roles());
        }

        @Override
        public int apply(List<JudgedRow> shown, boolean goodRowsOnly) {
            return register.apply(shown, source.roles(), goodRowsOnly);
        }
    }
}
