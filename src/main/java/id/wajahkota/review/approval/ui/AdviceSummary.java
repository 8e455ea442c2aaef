package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.Chart;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.RadarChart;
import id.wajahkota.review.approval.Answer;
import id.wajahkota.review.approval.Rubric;
import id.wajahkota.review.approval.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last word of every adviser in one picture: marks by criterion, their average, and how many support it. */
class AdviceSummary extends Composite<Div> {

    /** With that advice, of which the latest comes first. */
    AdviceSummary(List<Answer> advice, Map<UserId, String> names) {
        Map<UserId, Answer> latest = new LinkedHashMap<>();
        advice.forEach(answer -> latest.putIfAbsent(answer.person(), answer));
        getContent().add(createChart(latest, names), createVerdicts(latest));
    }

    private RadarChart createChart(Map<UserId, Answer> latest, Map<UserId, String> names) {
        List<Chart.Series> series = new ArrayList<>();
        latest.forEach((person, answer) -> series.add(new Chart.Series(names.getOrDefault(person, ""), marks(answer))));
        if (series.size() > 1) {
            series.add(new Chart.Series(getTranslation("advice.average"), averages(latest)));
        }
        return new RadarChart(
                getTranslation("advice.summary"),
                getTranslation("advice.criterion"),
                Arrays.stream(Rubric.Criterion.values()).map(EnumText::of).toList(),
                series,
                Rubric.BEST);
    }

    private Paragraph createVerdicts(Map<UserId, Answer> latest) {
        Map<Verdict, Long> counts = latest.values().stream()
                .flatMap(answer -> answer.verdict().stream())
                .collect(Collectors.groupingBy(verdict -> verdict, Collectors.counting()));
        Paragraph verdicts = new Paragraph(Arrays.stream(Verdict.values())
                .filter(counts::containsKey)
                .map(verdict -> getTranslation("advice.verdicts", EnumText.of(verdict), counts.get(verdict)))
                .collect(Collectors.joining(" · ")));
        verdicts.addClassName("advice-verdicts");
        return verdicts;
    }

    private static List<Integer> marks(Answer answer) {
        return answer.rubric().stream()
                .flatMap(rubric -> rubric.marks().stream())
                .toList();
    }

    private static List<Double> averages(Map<UserId, Answer> latest) {
        return Stream.of(Rubric.Criterion.values())
                .map(criterion -> latest.values().stream()
                        .mapToInt(answer -> marks(answer).get(criterion.ordinal()))
                        .average()
                        .orElse(0))
                .toList();
    }
}
