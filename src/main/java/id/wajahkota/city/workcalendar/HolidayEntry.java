package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A day on which the city does not work, as it is written.
 *
 * @param date in the city
 */
public record HolidayEntry(LocalDate date, HolidayKind kind, String name) {

    public static final int NAME_LIMIT = 200;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /** A date and a name that no two holidays share; capitals and accents make no difference, as in the database. */
    record Key(LocalDate date, String name) {}

    Key key() {
        String letters = MARKS.matcher(Normalizer.normalize(Blank.clean(name), Normalizer.Form.NFKD))
                .replaceAll("");
        return new Key(date, letters.toLowerCase(Locale.ROOT));
    }
}
