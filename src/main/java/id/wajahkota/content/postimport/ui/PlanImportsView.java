package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.postimport.PlanImportDetail;
import id.wajahkota.content.postimport.PlanImportId;
import id.wajahkota.content.postimport.PlanImports;
import id.wajahkota.content.postimport.PlanState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.TableScroller;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.ui.ExportButtons;
import id.wajahkota.platform.spreadsheet.ui.WorkbookUpload;
import java.util.List;
import java.util.stream.Stream;

/** Impor Excel: the template, a file that somebody filled in, and what became of the last ones. */
@Route(PlanImportsView.ROUTE)
@ScreenFor(Permission.CONTENT_PLAN)
class PlanImportsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "kalender/impor";

    private final transient PlanImports imports;
    private final transient PlanWordsSource words;
    private final transient PlanUndoing undoing;
    private final Div list = new Div();

    PlanImportsView(
            PlanImports imports,
            PlanWordsSource words,
            PlanTemplate template,
            PlanUndoing undoing,
            ExportButtons exports) {
        this.imports = imports;
        this.words = words;
        this.undoing = undoing;
        setId("content");
        addClassName("plan-view");
        Div header = new Div(
                new H1(getTranslation("plan.import")), new Anchor("kalender", getTranslation("balance.toCalendar")));
        header.addClassName("view-header");
        Button download = exports.of(template::book);
        download.setText(getTranslation("plan.template.download"));
        Section first = createStep("plan.step.template", "plan.step.template.help", download);
        Section second = createStep("plan.step.file", "plan.step.file.help", new WorkbookUpload(this::take));
        add(header, first, second, list);
        show();
    }

    private Section createStep(String title, String help, Component control) {
        Paragraph explanation = new Paragraph(getTranslation(help));
        explanation.addClassName("subtle");
        Section step = new Section(new H2(getTranslation(title)), explanation, control);
        step.addClassName("panel");
        return step;
    }

    private void take(String fileName, byte[] content) {
        PlanImportId id = imports.upload(fileName, content, words.words());
        UI.getCurrent().navigate(PlanImportView.class, PlanImportView.parameters(id));
    }

    private void show() {
        List<PlanImportDetail> mine = imports.mine();
        list.removeAll();
        if (mine.isEmpty()) {
            return;
        }
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("plan.file", "plan.uploadedAt", "exports.state", "common.actions")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        mine.forEach(one -> addRow(table.getBody().addRow(), one));
        Section section = new Section(
                new H2(getTranslation("plan.latest")), new TableScroller(table, getTranslation("plan.latest")));
        section.addClassName("panel");
        list.add(section);
    }

    private void addRow(NativeTableRow row, PlanImportDetail one) {
        row.addHeaderCell().add(new Anchor(PlanImportView.path(one.id()), one.fileName()));
        row.addDataCell().setText(WibFormat.ofScreen().brief(one.uploadedAt()));
        row.addDataCell()
                .setText(
                        one.state() == PlanState.OPEN
                                ? EnumText.of(one.state())
                                : getTranslation(
                                        "plan.stateOf", EnumText.of(one.state()), one.created(), one.changed()));
        row.addDataCell().add(undoing.button(one, this::show));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("plan.import"));
    }
}
