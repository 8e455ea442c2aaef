package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Mends a row where it stands, cell by cell; the file of the office stays as it is. */
class CorrectionDialog extends Dialog {

    private static final int LONG = 60;

    private final transient Map<String, TextFieldBase<?, String>> cells = new LinkedHashMap<>();

    /**
     * For one row.
     *
     * @param alike other rows that say the same in a cell that is refused here, by the key of its column
     * @param onCorrected takes what the rows are to say, by their numbers
     */
    CorrectionDialog(
            JudgedRow row,
            List<Field> fields,
            Map<String, List<Integer>> alike,
            Consumer<Map<Integer, Map<String, String>>> onCorrected) {
        setHeaderTitle(getTranslation("import.mendRow", row.row().number()));
        setWidth("44rem");
        String general = RefusalText.of(row.reasonsBeside(fields));
        if (!general.isEmpty()) {
            add(new Paragraph(general));
        }
        FormLayout form = new FormLayout();
        FormColumns.two(form);
        fields.forEach(field -> form.add(createCell(row, field)));
        Checkbox others = new Checkbox(getTranslation(
                "import.mendAlike",
                alike.values().stream().flatMap(List::stream).distinct().count()));
        others.setVisible(!alike.isEmpty());
        others.setValue(true);
        add(form, others);
        Button keep = new Button(getTranslation("import.keep"), click -> {
            close();
            onCorrected.accept(corrections(row, others.getValue() ? alike : Map.of()));
        });
        keep.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), keep);
    }

    private TextFieldBase<?, String> createCell(JudgedRow row, Field field) {
        String says = row.row().get(field.key());
        TextFieldBase<?, String> cell = says.length() > LONG || says.contains("\n") ? new TextArea() : new TextField();
        cell.setLabel(field.headers().getFirst());
        cell.setValue(says);
        List<Refusal> reasons = row.reasonsAt(field.key());
        if (!reasons.isEmpty()) {
            cell.setErrorMessage(RefusalText.of(reasons));
            cell.setInvalid(true);
            if (cells.values().stream().noneMatch(TextFieldBase::isInvalid)) {
                cell.setAutofocus(true);
            }
        }
        cells.put(field.key(), cell);
        return cell;
    }

    private Map<Integer, Map<String, String>> corrections(JudgedRow row, Map<String, List<Integer>> alike) {
        Map<Integer, Map<String, String>> corrections = new TreeMap<>();
        cells.forEach((key, cell) -> {
            if (!Objects.equals(cell.getValue(), row.row().get(key))) {
                Stream.concat(Stream.of(row.row().number()), alike.getOrDefault(key, List.of()).stream())
                        .forEach(number -> corrections
                                .computeIfAbsent(number, none -> new LinkedHashMap<>())
                                .put(key, cell.getValue()));
            }
        });
        return corrections;
    }
}
