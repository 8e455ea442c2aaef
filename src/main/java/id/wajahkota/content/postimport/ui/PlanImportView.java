package id.wajahkota.content.postimport.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.postimport.PlanImportDetail;
import id.wajahkota.content.postimport.PlanImportId;
import id.wajahkota.content.postimport.PlanImports;
import id.wajahkota.content.postimport.PlanPreview;
import id.wajahkota.content.postimport.PlanState;
import id.wajahkota.content.postimport.PlanWords;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.ProgressDialog;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ui.ImportDecision;
import id.wajahkota.platform.spreadsheet.ui.ImportPreview;
import id.wajahkota.platform.spreadsheet.ui.ReadingNote;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** One file: what importing it would do, row by row; corrected here, then taken over in one go. */
@Route(PlanImportsView.ROUTE + "/:" + PlanImportView.ID)
@ScreenFor(Permission.CONTENT_PLAN)
class PlanImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";
    private static final int LEFT_OUT_NAMED = 20;

    private final transient PlanImports imports;
    private final transient PlanUndoing undoing;
    private final transient PlanWords words;
    private final Div top = new Div();
    private final ImportPreview preview;
    private transient PlanImportDetail plan;

    PlanImportView(PlanImports imports, PlanWordsSource source, PlanUndoing undoing) {
        this.imports = imports;
        this.undoing = undoing;
        words = source.words();
        preview = new ImportPreview(source.seen(words), corrections -> {
            imports.correct(plan.id(), corrections);
            show(plan.id());
        });
        setId("content");
        addClassName("plan-view");
        add(top, preview);
    }

    static RouteParameters parameters(PlanImportId id) {
        return new RouteParameters(ID, id.value().toString());
    }

    static String path(PlanImportId id) {
        return PlanImportsView.ROUTE + "/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new PlanImportId(
                    UUID.fromString(event.getRouteParameters().get(ID).orElseThrow())));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(PlanImportId id) {
        plan = imports.find(id);
        Div header = new Div(new H1(plan.fileName()), new Anchor(PlanImportsView.ROUTE, getTranslation("plan.import")));
        header.addClassName("view-header");
        top.removeAll();
        top.add(header);
        boolean open = plan.state() == PlanState.OPEN;
        preview.setVisible(open);
        if (open) {
            PlanPreview read = imports.preview(id, words);
            top.add(
                    new ReadingNote(read.sheet()),
                    new ImportDecision(read.rows(), goodRowsOnly -> apply(read, goodRowsOnly)));
            preview.show(read.rows());
        } else {
            Anchor calendar = new Anchor("kalender", getTranslation("balance.toCalendar"));
            Div line = new Div(calendar, undoing.button(plan, () -> show(id)));
            line.addClassName("import-line");
            top.add(
                    new Paragraph(
                            getTranslation("plan.stateOf", EnumText.of(plan.state()), plan.created(), plan.changed())),
                    line);
            if (plan.state() == PlanState.APPLIED) {
                showLeftOut(id);
            }
        }
    }

    /** Rows that were refused did not go away with the import; they can be mended and brought again. */
    private void showLeftOut(PlanImportId id) {
        List<JudgedRow> leftOut = imports.preview(id, words).rows().stream()
                .filter(row -> row.outcome().isBad())
                .toList();
        if (leftOut.isEmpty()) {
            return;
        }
        Button again = new Button(
                getTranslation("plan.again"),
                click -> UI.getCurrent().navigate(PlanImportView.class, parameters(imports.again(id))));
        Div banner = new Div(
                new Span(getTranslation(
                        "plan.leftOut",
                        leftOut.size(),
                        leftOut.stream()
                                .limit(LEFT_OUT_NAMED)
                                .map(row -> String.valueOf(row.row().number()))
                                .collect(Collectors.joining(", ")))),
                again);
        banner.addClassNames("banner", "banner-changes");
        top.add(banner);
    }

    private void apply(PlanPreview shown, boolean goodRowsOnly) {
        int rows = (int)
                shown.rows().stream().filter(row -> row.outcome().isGood()).count();
        ProgressDialog.run(
                getTranslation("plan.import"),
                rows,
                progress -> imports.apply(plan.id(), shown, goodRowsOnly, words, progress),
                done -> {
                    Notifications.success(getTranslation("plan.applied", done.created(), done.changed()));
                    show(plan.id());
                },
                refused -> {
                    Notifications.failure(RefusalText.of(refused));
                    show(plan.id());
                });
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("plan.import"));
    }
}
