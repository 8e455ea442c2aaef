package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.RowOutcome;
import java.util.List;
import java.util.function.Predicate;

/** Says how many rows are ready, and takes over all of them or the good ones. */
public class ImportDecision extends Composite<Div> {

    /**
     * For rows that were judged.
     *
     * @param onDecided takes whether only the good rows are wanted
     */
    public ImportDecision(List<JudgedRow> rows, SerializableConsumer<Boolean> onDecided) {
        long good = count(rows, RowOutcome::isGood);
        long bad = count(rows, RowOutcome::isBad);
        Button all = new Button(getTranslation("import.apply", good), click -> onDecided.accept(false));
        all.addThemeVariants(ButtonVariant.PRIMARY);
        all.setEnabled(good > 0 && bad == 0);
        Button some = new Button(getTranslation("import.applyGood", good), click -> onDecided.accept(true));
        some.setVisible(bad > 0);
        some.setEnabled(good > 0);
        Paragraph told = new Paragraph(getTranslation(
                bad > 0 ? "import.summary.bad" : good > 0 ? "import.summary.good" : "import.summary.same", good, bad));
        told.getElement().setAttribute("role", "status");
        Div line = new Div(all, some);
        line.addClassName("import-line");
        getContent().add(told, line);
    }

    private static long count(List<JudgedRow> rows, Predicate<RowOutcome> which) {
        return rows.stream().map(JudgedRow::outcome).filter(which).count();
    }
}
