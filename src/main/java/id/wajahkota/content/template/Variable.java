package id.wajahkota.content.template;

import id.wajahkota.platform.shared.Blank;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a template may leave open, to be filled in from the post. */
public enum Variable {
    OPD("opd"),
    DATE("tanggal"),
    WEEKDAY("hari"),
    TIME("jam"),
    TITLE("judul"),
    CAMPAIGN("kampanye"),
    PILLAR("pilar");

    private static final Pattern IN_BRACES = Pattern.compile("\\{([^{}\\n]{1,40})}");

    private final String word;

    Variable(String word) {
        this.word = word;
    }

    /** As it is written in a template. */
    public String written() {
        return "{" + word + "}";
    }

    /** What the template has in braces and nobody knows, as it is written there. */
    public static List<String> unknownIn(String template) {
        return IN_BRACES
                .matcher(template)
                .results()
                .map(found -> found.group(1))
                .filter(name -> of(name).isEmpty())
                .distinct()
                .map(name -> "{" + name + "}")
                .toList();
    }

    /** The template with its variables filled in; one without a value stays as it is, to be seen and filled by hand. */
    public static String fill(String template, Map<Variable, String> values) {
        return IN_BRACES.matcher(template).replaceAll(found -> {
            String value = of(found.group(1)).map(values::get).orElse("");
            return Matcher.quoteReplacement(value == null || Blank.is(value) ? found.group() : value);
        });
    }

    private static Optional<Variable> of(String word) {
        return Arrays.stream(values())
                .filter(variable -> variable.word.equals(Blank.clean(word).toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
