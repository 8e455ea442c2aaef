package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.FirstFault;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.ReviewRefusal;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.Verdict;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Asks an adviser for marks, verdict and words. When it is refused the dialog stays open and keeps what was typed. */
class AdviceDialog extends Dialog {

    private static final String WIDTH = "min(34rem, 100vw)";

    private final Map<Rubric.Criterion, RadioButtonGroup<Integer>> marks = new EnumMap<>(Rubric.Criterion.class);
    private final RadioButtonGroup<Verdict> verdict = new RadioButtonGroup<>(getTranslation("advice.verdict"));
    private final TextArea note = new TextArea(getTranslation("review.ADVISE.note"));
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("note", note));

    AdviceDialog(ReviewDecision.Seen seen, Consumer<ReviewDecision> decide) {
        setHeaderTitle(getTranslation("ReviewAction.ADVISE"));
        setWidth(WIDTH);
        // Beside what is judged, which is read and scrolled meanwhile, and never over it; where there is no room, it
        // can be moved.
        setModality(ModalityMode.MODELESS);
        setDraggable(true);
        setTop("4.5rem");
        setMaxHeight("calc(100dvh - 5rem)");
        setLeft("max(0px, calc(100vw - %s - 1rem))".formatted(WIDTH));
        Div form = new Div(new Paragraph(getTranslation("review.ADVISE.explanation")));
        form.addClassNames("dialog-form", "rubric");
        form.add(createHeads());
        for (Rubric.Criterion criterion : Rubric.Criterion.values()) {
            form.add(createMark(criterion));
        }
        verdict.setItems(Verdict.values());
        verdict.setItemLabelGenerator(EnumText::of);
        verdict.setRequiredIndicatorVisible(true);
        note.setWidthFull();
        note.setMinRows(3);
        note.setMaxLength(ReviewDecision.NOTE_LIMIT);
        form.add(verdict, note);
        add(form);
        Button confirm = new Button(getTranslation("advice.send"), click -> confirm(seen, decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    /** What the marks mean, once above their columns; readers are told at each mark. */
    private Div createHeads() {
        Div heads = new Div();
        heads.addClassName("rubric-heads");
        heads.getElement().setAttribute("aria-hidden", "true");
        marks().mapToObj(this::meaning).map(Span::new).forEach(heads::add);
        return heads;
    }

    private static IntStream marks() {
        return IntStream.rangeClosed(1, Rubric.BEST);
    }

    private String meaning(int mark) {
        return getTranslation("advice.mark." + mark);
    }

    private RadioButtonGroup<Integer> createMark(Rubric.Criterion criterion) {
        RadioButtonGroup<Integer> mark = new RadioButtonGroup<>(EnumText.of(criterion));
        mark.setItems(marks().boxed().toList());
        mark.setRenderer(new ComponentRenderer<>(value -> {
            Span meaning = new Span(" " + meaning(value));
            meaning.addClassName("visually-hidden");
            return new Span(new Text(String.valueOf(value)), meaning);
        }));
        mark.setRequiredIndicatorVisible(true);
        marks.put(criterion, mark);
        return mark;
    }

    private void confirm(ReviewDecision.Seen seen, Consumer<ReviewDecision> decide) {
        if (!isChosen()) {
            FirstFault.reveal();
            return;
        }
        try {
            decide.accept(new ReviewDecision.Advise(seen, verdict.getValue(), rubric(), note.getValue()));
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }

    private boolean isChosen() {
        marks.values().forEach(mark -> require(mark, mark.getValue() != null));
        require(verdict, verdict.getValue() != null);
        return !verdict.isInvalid() && marks.values().stream().noneMatch(RadioButtonGroup::isInvalid);
    }

    private void require(HasValidationProperties field, boolean chosen) {
        field.setErrorMessage(getTranslation("refusal." + ReviewRefusal.RUBRIC_INCOMPLETE));
        field.setInvalid(!chosen);
    }

    private Rubric rubric() {
        Integer[] chosen = Arrays.stream(Rubric.Criterion.values())
                .map(criterion -> marks.get(criterion).getValue())
                .toArray(Integer[]::new);
        return new Rubric(chosen[0], chosen[1], chosen[2], chosen[3], chosen[4]);
    }
}
