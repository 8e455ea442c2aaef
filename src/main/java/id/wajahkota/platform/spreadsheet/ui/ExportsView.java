package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Polling;
import id.wajahkota.platform.shared.ui.TableScroller;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.ExportDetail;
import id.wajahkota.platform.spreadsheet.ExportState;
import id.wajahkota.platform.spreadsheet.Exports;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/** Ekspor Saya: the workbooks the person has asked for since yesterday, to be taken, stopped or thrown away. */
@Route(ExportsView.ROUTE)
@PermitAll
class ExportsView extends Main implements HasDynamicTitle {

    static final String ROUTE = "ekspor";
    private static final int POLL_MILLISECONDS = 1_000;

    private final transient Exports exports;
    private final Div body = new Div();
    private transient List<ExportDetail> shown = List.of();

    ExportsView(Exports exports) {
        this.exports = exports;
        setId("content");
        addClassName("exports-view");
        Div header = new Div(new H1(getTranslation("exports.title")));
        header.addClassName("view-header");
        Paragraph kept = new Paragraph(getTranslation("exports.kept"));
        kept.addClassName("subtle");
        add(header, kept, body);
        Polling.of(this, POLL_MILLISECONDS, this::show);
        body.add(createEmpty());
        show();
    }

    /** Draws anew only what changed, so that nobody loses the place where they are. */
    private void show() {
        List<ExportDetail> now = exports.mine();
        if (!now.equals(shown)) {
            shown = now;
            body.removeAll();
            body.add(now.isEmpty() ? createEmpty() : createTable());
        }
    }

    private Component createEmpty() {
        return new EmptyState(
                VaadinIcon.DOWNLOAD_ALT, getTranslation("exports.none.title"), getTranslation("exports.none.advice"));
    }

    private Component createTable() {
        NativeTable table = new NativeTable();
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        Stream.of("exports.what", "exports.askedAt", "exports.state", "common.actions")
                .forEach(key -> head.addHeaderCell().setText(getTranslation(key)));
        shown.forEach(export -> addRow(table.getBody().addRow(), export));
        return new TableScroller(table, getTranslation("exports.title"));
    }

    private void addRow(NativeTableRow row, ExportDetail export) {
        row.addHeaderCell().setText(export.title());
        row.addDataCell().setText(WibFormat.ofScreen().brief(export.askedAt()));
        row.addDataCell().setText(getTranslation("exports.stateOf", EnumText.of(export.state()), export.rows()));
        Div actions = new Div();
        if (export.state() == ExportState.READY) {
            Anchor take = new Anchor(
                    ExportDownload.handler(exports, export.id()), AttachmentType.DOWNLOAD, export.fileName());
            actions.add(take);
        }
        boolean underWay = export.state().isUnderWay();
        Button end = new Button(getTranslation(underWay ? "export.cancel" : "exports.remove"), click -> {
            exports.remove(export.id());
            show();
        });
        end.addThemeVariants(ButtonVariant.TERTIARY);
        actions.add(end);
        row.addDataCell().add(actions);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("exports.title"));
    }
}
