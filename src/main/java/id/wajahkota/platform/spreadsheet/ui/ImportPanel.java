package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import id.wajahkota.platform.spreadsheet.WorkbookReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** "Impor Excel" for lists that an administrator keeps: the file is looked at and corrected here, then taken over. */
public class ImportPanel extends Composite<Details> {

    private final transient ImportTarget target;
    private final transient Runnable onImported;
    private final Div decision = new Div();
    private final ImportPreview preview;
    private transient ReadSheet sheet;

    /** For one list; what follows an import is up to the screen. */
    public ImportPanel(ImportTarget target, Runnable onImported) {
        this.target = target;
        this.onImported = onImported;
        preview = new ImportPreview(target.fields(), this::correct);
        preview.setVisible(false);
        getContent().setSummaryText(getTranslation("import.excel"));
        String columns = target.fields().stream().map(Field::name).collect(Collectors.joining(", "));
        getContent()
                .add(
                        new Paragraph(getTranslation("import.columns", columns)),
                        new WorkbookUpload((name, bytes) -> {
                            sheet = WorkbookReader.read(bytes, target.fields());
                            show();
                        }),
                        decision,
                        preview);
    }

    private void correct(Map<Integer, Map<String, String>> corrections) {
        sheet = sheet.with(sheet.rows().stream()
                .map(row -> row.corrected(corrections.getOrDefault(row.number(), Map.of())))
                .toList());
        show();
    }

    private void show() {
        List<JudgedRow> rows = target.judge(sheet);
        decision.removeAll();
        decision.add(new ReadingNote(sheet), new ImportDecision(rows, goodRowsOnly -> apply(rows, goodRowsOnly)));
        preview.setVisible(true);
        preview.show(rows);
    }

    private void apply(List<JudgedRow> shown, boolean goodRowsOnly) {
        try {
            Notifications.success(getTranslation("import.done", target.apply(shown, goodRowsOnly)));
            decision.removeAll();
            preview.setVisible(false);
            onImported.run();
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            show();
        }
    }
}
