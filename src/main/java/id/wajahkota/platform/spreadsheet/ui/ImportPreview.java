package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.MomentSpelling;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What importing a file would do: each row with its cells, what they were, and what is wrong with which of them. */
public class ImportPreview extends Composite<Div> {

    /** Keys of columns that hold dates. */
    private static final Set<String> MOMENTS = Set.of("slot", "date");

    private static final int ALL_VISIBLE = 30;
    private static final String CELL = """
            <div class="import-cell ${item.tone}">
              <s ?hidden="${!item.before}">${item.before}</s> <span>${item.value}</span>
              <div class="import-meaning" ?hidden="${!item.meaning}">${item.meaning}</div>
              <div class="import-reason" ?hidden="${!item.reason}">${item.reason}</div>
            </div>""";
    private static final String OUTCOME = """
            <div class="import-cell">
              <span class="status-badge import-${item.tone}">${item.outcome}</span>
              <div class="import-reason" ?hidden="${!item.reason}">${item.reason}</div>
              ${item.mends ? html`<button class="import-mend" @click="${mend}">${item.label}</button>` : ''}
            </div>""";

    private final transient List<Field> fields;
    private final transient Consumer<Map<Integer, Map<String, String>>> onCorrected;
    private final Div tabs = new Div();
    private final Div holder = new Div();
    private transient List<JudgedRow> rows = List.of();
    private transient Optional<RowOutcome> wanted = Optional.empty();

    /**
     * For one file.
     *
     * @param fields the columns that people see
     * @param onCorrected takes what somebody typed into cells, by the numbers of their rows and the keys of their columns
     */
    public ImportPreview(List<Field> fields, Consumer<Map<Integer, Map<String, String>>> onCorrected) {
        this.fields = fields;
        this.onCorrected = onCorrected;
        tabs.addClassName("import-tabs");
        tabs.getElement().setAttribute("role", "group");
        tabs.getElement().setAttribute("aria-label", getTranslation("import.filter"));
        getContent().addClassName("import-preview");
        getContent().add(tabs, holder);
    }

    /** Shows other rows; what was filtered stays filtered as long as something is left of it. */
    public void show(List<JudgedRow> judged) {
        rows = judged;
        Map<RowOutcome, Long> counts = rows.stream()
                .collect(Collectors.groupingBy(
                        JudgedRow::outcome, () -> new EnumMap<>(RowOutcome.class), Collectors.counting()));
        if (wanted.filter(outcome -> !counts.containsKey(outcome)).isPresent()) {
            wanted = Optional.empty();
        }
        tabs.removeAll();
        addTab(getTranslation("import.all", rows.size()), Optional.empty());
        counts.forEach((outcome, count) ->
                addTab(getTranslation("import.some", EnumText.of(outcome), count), Optional.of(outcome)));
        draw();
    }

    /** Shows only the rows that come to this. */
    public void filter(Optional<RowOutcome> outcome) {
        wanted = outcome;
        show(rows);
    }

    private void addTab(String label, Optional<RowOutcome> outcome) {
        Button tab = new Button(label, click -> filter(outcome));
        tab.getElement().setAttribute("aria-pressed", String.valueOf(outcome.equals(wanted)));
        tabs.add(tab);
    }

    private void draw() {
        List<JudgedRow> shown = rows.stream()
                .filter(row -> wanted.map(row.outcome()::equals).orElse(true))
                .toList();
        holder.removeAll();
        if (shown.isEmpty()) {
            holder.add(new Paragraph(getTranslation("import.none")));
            return;
        }
        Grid<JudgedRow> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(shown.size() <= ALL_VISIBLE);
        grid.addColumn(row -> row.row().number())
                .setHeader(getTranslation("import.row"))
                .setWidth("4.5rem")
                .setFlexGrow(0);
        grid.addColumn(createOutcome())
                .setHeader(getTranslation("import.outcome"))
                .setWidth("12rem")
                .setFlexGrow(0);
        fields.forEach(field -> grid.addColumn(createCell(field.key()))
                .setHeader(field.headers().getFirst())
                .setWidth("13rem"));
        grid.setItems(shown);
        holder.add(grid);
    }

    private LitRenderer<JudgedRow> createOutcome() {
        return LitRenderer.<JudgedRow>of(OUTCOME)
                .withProperty("tone", row -> row.outcome().name().toLowerCase(Locale.ROOT))
                .withProperty("outcome", row -> EnumText.of(row.outcome()))
                .withProperty("reason", row -> RefusalText.of(row.reasonsBeside(fields)))
                .withProperty("mends", row -> row.outcome() == RowOutcome.REFUSED)
                .withProperty("label", row -> getTranslation("import.mend"))
                .withFunction("mend", row -> new CorrectionDialog(row, fields, alike(row), onCorrected).open());
    }

    /** One spelling is often wrong in many rows. */
    private Map<String, List<Integer>> alike(JudgedRow mended) {
        Map<String, List<Integer>> alike = new HashMap<>();
        for (Field field : fields) {
            String key = field.key();
            List<Integer> others = mended.reasonsAt(key).isEmpty()
                    ? List.of()
                    : rows.stream()
                            .filter(row -> row != mended && !row.reasonsAt(key).isEmpty())
                            .filter(row ->
                                    row.row().get(key).equals(mended.row().get(key)))
                            .map(row -> row.row().number())
                            .toList();
            if (!others.isEmpty()) {
                alike.put(key, others);
            }
        }
        return alike;
    }

    /** A date in full, with its weekday: whoever meant another one sees it. */
    private static String meaning(String spelled) {
        WibFormat format = WibFormat.ofScreen();
        return MomentSpelling.moment(spelled)
                .map(moment -> format.dayAndTime(Wib.instant(moment)))
                .or(() -> MomentSpelling.day(spelled).map(format::day))
                .orElse("");
    }

    private LitRenderer<JudgedRow> createCell(String key) {
        Function<JudgedRow, String> reason = row -> RefusalText.of(row.reasonsAt(key));
        return LitRenderer.<JudgedRow>of(CELL)
                .withProperty("value", row -> row.row().get(key))
                .withProperty("before", row -> row.before().getOrDefault(key, ""))
                .withProperty(
                        "meaning",
                        row -> MOMENTS.contains(key) ? meaning(row.row().get(key)) : "")
                .withProperty("reason", reason::apply)
                .withProperty(
                        "tone",
                        row -> row.reasonsAt(key).isEmpty()
                                ? row.before().containsKey(key) ? "import-changed" : ""
                                : "import-wrong");
    }
}
