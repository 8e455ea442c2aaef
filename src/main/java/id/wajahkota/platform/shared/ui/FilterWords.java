package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the words of the screen what a filter lets through; nothing where it lets everything through. */
public final class FilterWords {

    private final StringJoiner said = new StringJoiner("; ");

    /**
     * Only those.
     *
     * @param label the key of what they are
     * @param names what they are called; none of them limits nothing
     */
    public FilterWords only(String label, Stream<String> names) {
        String all = names.filter(name -> !name.isEmpty()).sorted().collect(Collectors.joining(", "));
        return all.isEmpty() ? this : say(UI.getCurrent().getTranslation(label) + ": " + all);
    }

    /** Only what is so, where that is asked for. */
    public FilterWords only(boolean asked, String label) {
        return asked ? say(UI.getCurrent().getTranslation(label)) : this;
    }

    private FilterWords say(String words) {
        said.add(words);
        return this;
    }

    @Override
    public String toString() {
        return said.toString();
    }
}
