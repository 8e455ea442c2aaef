package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.Answer;
import id.wajahkota.review.approval.Rubric;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the advisers think of a subject: the marks in one picture, then verdict, marks and words, the latest first. It is
 * not there without advice.
 */
public class AdvicePanel extends Composite<Div> {

    private final Section list = new Section();

    /** With the advice among those answers; the others stand in the history. */
    public AdvicePanel(List<Answer> answers, People people) {
        List<Answer> advice =
                answers.stream().filter(answer -> answer.verdict().isPresent()).toList();
        getContent().setVisible(!advice.isEmpty());
        if (!advice.isEmpty()) {
            Map<UserId, String> names =
                    people.names(advice.stream().map(Answer::person).toList());
            list.addClassName("panel");
            list.add(new H2(getTranslation("advice.title")));
            advice.forEach(answer -> add(answer, names.getOrDefault(answer.person(), "")));
            getContent().add(new AdviceSummary(advice, names), list);
        }
    }

    private void add(Answer answer, String name) {
        Span person = new Span(name);
        person.addClassName("history-person");
        Span verdict = new Span(answer.verdict().map(EnumText::of).orElse(""));
        verdict.addClassName("chip");
        Div line = new Div(person, verdict);
        line.addClassName("history-line");
        Span when = new Span(WibFormat.ofScreen().brief(answer.at()));
        when.addClassName("subtle");
        Paragraph marks = new Paragraph(answer.rubric().map(AdvicePanel::marks).orElse(""));
        Paragraph words = new Paragraph(answer.note());
        words.addClassName("caption-text");
        list.add(line, when, marks, words);
    }

    private static String marks(Rubric rubric) {
        return Arrays.stream(Rubric.Criterion.values())
                .map(criterion -> EnumText.of(criterion) + " " + rubric.marks().get(criterion.ordinal()))
                .collect(Collectors.joining(" · "));
    }
}
