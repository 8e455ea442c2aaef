package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people write it beside a date: "pukul 09.00 WIB", "jam 9 pagi", "10.00 WITA", "7:00 pm". */
final class TimeSpelling {

    private static final int NOON = 12;

    private static final int EARLIEST_NOON = 10;
    private static final int LATEST_AFTERNOON = 4;
    private static final int EARLIEST_NIGHT = 6;
    private static final int LATEST_SMALL_HOUR = 3;

    /** Hours by which other zones of the country are ahead of the city's. */
    private static final Map<String, Integer> AHEAD = Map.of("wib", 0, "wita", 1, "wit", 2);

    private static final Pattern TIME = Pattern.compile("(?<asked>pukul|pkl\\.?|jam|at)? ?:? ?(?<hour>\\d{1,2})"
            + "(?:[.:](?<minute>\\d{2})(?:[.:]\\d{2})?)? ?(?<part>am|pm|pagi|siang|sore|malam)?"
            + " ?(?<zone>wib|wita|wit)?(?: ?(?:s\\.?d\\.?|sampai|-) selesai)?");
    private static final Pattern INSTANT =
            Pattern.compile("t(\\d{2}):(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?(z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern AROUND = Pattern.compile("^[ ,/(;]+|[ ,)/;.]+$");

    private TimeSpelling() {}

    /**
     * The moment in the city.
     *
     * @param rest what stands beside the date, in small letters
     */
    static Optional<LocalDateTime> on(LocalDate day, String rest) {
        String words = AROUND.matcher(Blank.clean(rest)).replaceAll("");
        Matcher instant = INSTANT.matcher(words);
        if (instant.matches()) {
            LocalDateTime local = day.atTime(number(instant.group(1)), number(instant.group(2)));
            return Optional.of(
                    instant.group(3) == null
                            ? local
                            : Wib.local(local.toInstant(
                                    ZoneOffset.of(instant.group(3).replace("z", "Z")))));
        }
        Matcher time = TIME.matcher(words);
        if (!time.matches() || isBareNumber(time)) {
            return Optional.empty();
        }
        int minute = time.group("minute") == null ? 0 : number(time.group("minute"));
        int ahead = AHEAD.getOrDefault(Optional.ofNullable(time.group("zone")).orElse("wib"), 0);
        OptionalInt hour = hour(number(time.group("hour")), time.group("part"));
        return hour.isEmpty()
                ? Optional.empty()
                : Optional.of(day.atTime(LocalTime.of(hour.getAsInt(), minute)).minusHours(ahead));
    }

    /** A number alone is no time, unless somebody says that it is. */
    private static boolean isBareNumber(Matcher time) {
        return time.group("minute") == null && time.group("asked") == null && time.group("part") == null;
    }

    /** Nothing where the part of the day leaves open which hour is meant, or of which day: "jam 12 malam". */
    private static OptionalInt hour(int said, @Nullable String part) {
        if (part == null || said > NOON) {
            return OptionalInt.of(said);
        }
        return switch (part) {
            case "am" -> OptionalInt.of(said % NOON);
            case "pm" -> OptionalInt.of(said % NOON + NOON);
            case "pagi" -> said == NOON ? OptionalInt.empty() : OptionalInt.of(said);
            case "sore" -> said == NOON ? OptionalInt.empty() : OptionalInt.of(said + NOON);
            case "siang" -> midday(said);
            default -> night(said);
        };
    }

    /** "Siang" begins before noon: ten to twelve are meant as they are. */
    private static OptionalInt midday(int said) {
        if (said <= LATEST_AFTERNOON) {
            return OptionalInt.of(said + NOON);
        }
        return said < EARLIEST_NOON ? OptionalInt.empty() : OptionalInt.of(said);
    }

    /** "Malam" lasts from six to eleven; from one to three it is the small hours. */
    private static OptionalInt night(int said) {
        if (said <= LATEST_SMALL_HOUR) {
            return OptionalInt.of(said);
        }
        return said < EARLIEST_NIGHT || said == NOON ? OptionalInt.empty() : OptionalInt.of(said + NOON);
    }

    private static int number(String figures) {
        return Integer.parseInt(figures);
    }
}
