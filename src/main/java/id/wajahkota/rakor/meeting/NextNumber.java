package id.wajahkota.rakor.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of the next letter, where the last two show which of their parts is counted: "005/117/35.73/2026" and
 * "005/131/35.73/2026" are followed by "005/132/35.73/2026". Where they do not, nothing is proposed.
 */
final class NextNumber {

    private static final Pattern FIGURES = Pattern.compile("\\d+");

    private NextNumber() {}

    /**
     * The number after the last one.
     *
     * @param year of the next letter; where the last one names the year before it, this one stands there
     */
    static Optional<String> after(String last, String before, int year) {
        List<String> ofLast = parts(last);
        List<String> ofBefore = parts(before);
        if (ofLast.size() != ofBefore.size()) {
            return Optional.empty();
        }
        List<Integer> counted = new ArrayList<>();
        for (int place = 0; place < ofLast.size(); place++) {
            if (!ofLast.get(place).equals(ofBefore.get(place))) {
                counted.add(place);
            }
        }
        if (counted.size() != 1
                || !FIGURES.matcher(ofLast.get(counted.getFirst())).matches()) {
            return Optional.empty();
        }
        List<String> next = new ArrayList<>(ofLast);
        next.set(counted.getFirst(), following(ofLast.get(counted.getFirst())));
        String number = String.join("", next);
        return Optional.of(number.replace("/" + (year - 1), "/" + year));
    }

    /** As many figures as before, unless it takes one more. */
    private static String following(String figures) {
        return ("%0" + figures.length() + "d").formatted(Long.parseLong(figures) + 1);
    }

    /** Figures, and what stands between them. */
    private static List<String> parts(String number) {
        List<String> parts = new ArrayList<>();
        Matcher figures = FIGURES.matcher(number);
        int end = 0;
        while (figures.find()) {
            parts.add(number.substring(end, figures.start()));
            parts.add(figures.group());
            end = figures.end();
        }
        parts.add(number.substring(end));
        return parts;
    }
}
