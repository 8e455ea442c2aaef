package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Composite;
import id.wajahkota.platform.shared.ui.ChangeList;
import id.wajahkota.rakor.minutes.MinutesContent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a version of minutes changed, word by word. */
class MinutesChanges extends Composite<ChangeList> {

    private final transient MinutesContent before;
    private final transient MinutesContent after;

    /**
     * The changes between two versions.
     *
     * @param since the number of the version before
     */
    MinutesChanges(int since, MinutesContent before, MinutesContent after) {
        this.before = before;
        this.after = after;
        List<String> titles = titles();
        boolean same = titles.stream().allMatch(title -> notes(before, title).equals(notes(after, title)))
                && Stream.<Function<MinutesContent, List<?>>>of(
                                MinutesContent::decisions,
                                MinutesContent::directives,
                                MinutesContent::followUps,
                                MinutesContent::attendance)
                        .allMatch(part -> part.apply(before).equals(part.apply(after)));
        getContent().begin(since, same);
        titles.forEach(title -> compare(title, notes(before, title), notes(after, title)));
        compare("paper.decisions", MinutesContent::decisions, Function.identity());
        compare("paper.directives", MinutesContent::directives, said -> said.speaker() + ": " + said.quote());
        compare(
                "paper.followUps",
                MinutesContent::followUps,
                task -> task.department() + ": " + task.task() + " (" + task.due() + ")");
        compare("paper.attendance", MinutesContent::attendance, one -> one.name() + " · " + one.from());
    }

    private List<String> titles() {
        Set<String> titles = new LinkedHashSet<>();
        Stream.of(before, after).forEach(one -> one.agenda().forEach(item -> titles.add(item.title())));
        return List.copyOf(titles);
    }

    private static String notes(MinutesContent content, String title) {
        return content.agenda().stream()
                .filter(item -> item.title().equals(title))
                .map(MinutesContent.Item::notes)
                .collect(Collectors.joining("\n"));
    }

    private <T> void compare(String key, Function<MinutesContent, List<T>> part, Function<T, String> line) {
        compare(getTranslation(key), lines(part.apply(before), line), lines(part.apply(after), line));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private void compare(String label, String was, String is) {
        if (!was.equals(is)) {
            getContent().addWords(label, was, is);
        }
    }
}
