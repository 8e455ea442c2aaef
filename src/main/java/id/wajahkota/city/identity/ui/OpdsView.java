package id.wajahkota.city.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdEntry;
import id.wajahkota.city.identity.OpdRegister;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ImportPanel;
import id.wajahkota.platform.spreadsheet.ui.ImportTarget;
import java.util.List;

/** OPD: the departments of the city, taken out and brought in as workbooks. */
@Route("admin/opd")
@Menu(title = "menu.opds", order = 91, icon = "vaadin:building-o")
@ScreenFor(Permission.OPD_ADMINISTER)
class OpdsView extends Main implements HasDynamicTitle {

    private final transient OpdRegister register;
    private final Grid<OpdEntry> grid = new Grid<>();

    OpdsView(OpdRegister register, RegisterFields fields, Exporting exporting) {
        this.register = register;
        setId("content");
        addClassName("register-view");
        Div header = new Div(
                new H1(getTranslation("menu.opds")),
                exporting.button(
                        () -> new Export(exporting.dated("opd"), getTranslation("menu.opds"), "", List.of(sheet()))));
        header.addClassName("view-header");
        grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
        grid.addColumn(OpdEntry::code)
                .setHeader(getTranslation("opdRegister.code"))
                .setAutoWidth(true);
        grid.addColumn(OpdEntry::name)
                .setHeader(getTranslation("opdRegister.name"))
                .setFlexGrow(3);
        grid.addColumn(OpdEntry::kind)
                .setHeader(getTranslation("opdRegister.kind"))
                .setAutoWidth(true);
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        add(header, new ImportPanel(new Target(register, fields), this::show), grid);
        show();
    }

    private void show() {
        grid.setItems(register.all());
    }

    private Sheet<OpdEntry> sheet() {
        UI ui = UI.getCurrent();
        return new Sheet<>(
                ui.getTranslation("menu.opds"),
                List.of(
                        Column.text(ui.getTranslation("opdRegister.code"), 24, OpdEntry::code),
                        Column.text(ui.getTranslation("opdRegister.name"), 80, OpdEntry::name),
                        Column.text(ui.getTranslation("opdRegister.kind"), 18, OpdEntry::kind)),
                register.all()::forEach);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.opds"));
    }

    private record Target(OpdRegister register, RegisterFields source) implements ImportTarget {

        @Override
        public List<Field> fields() {
            return source.opds();
        }

        @Override
        public List<JudgedRow> judge(ReadSheet sheet) {
            return register.judge(sheet);
        }

        @Override
        public int apply(List<JudgedRow> shown, boolean goodRowsOnly) {
            return register.apply(shown, goodRowsOnly);
        }
    }
}
