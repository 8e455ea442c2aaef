package id.wajahkota.platform.spreadsheet;

import id.wajahkota.platform.shared.Blank;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Reads dates and times as offices spell them: {@code 20/12/2018}, {@code Kamis, 20 Desember 2018}, {@code 2018-12-20}, a
 * spreadsheet's serial number; with a time such as {@code pukul 09.00 WIB} or without. The day comes before the month.
 */
public final class MomentSpelling {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})T?");
    private static final Pattern WORDS = Pattern.compile("(?:\\p{L}+,? )?(\\d{1,2}) (\\p{L}+) (\\d{4}),?");
    private static final Pattern TIME =
            Pattern.compile("(?:pukul|jam|at)? ?(\\d{1,2})[.:](\\d{2})(?:[.:]\\d{2})?(?: ?wib)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.\\d+)?");
    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("peb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("mei", 5),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("agu", 8),
            Map.entry("agt", 8),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("okt", 10),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("nop", 11),
            Map.entry("des", 12),
            Map.entry("dec", 12));
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final int LETTERS = 3;
    private static final String OWN = "2018-12-20 09:00";

    private MomentSpelling() {}

    /** The spelling in which this module hands dates with their times on, to the minute. */
    public static String write(LocalDateTime moment) {
        return moment.truncatedTo(ChronoUnit.MINUTES).format(WRITTEN);
    }

    /** The date and time in the city; nothing where it is none, or no time is said. */
    public static Optional<LocalDateTime> moment(String spelled) {
        return read(spelled)
                .filter(read -> read.time().isPresent())
                .map(read -> read.day().atTime(read.time().orElseThrow()));
    }

    /** The day, whether a time is said or not; nothing where it is none. */
    public static Optional<LocalDate> day(String spelled) {
        return read(spelled).map(Read::day);
    }

    private static Optional<Read> read(String spelled) {
        Optional<Read> own = readOwn(spelled);
        return own.isPresent() ? own : readFreely(spelled);
    }

    /** The spelling of {@link #write}, which most cells have; read without any pattern, since files are long. */
    private static Optional<Read> readOwn(String spelled) {
        try {
            return spelled.length() == OWN.length() && spelled.charAt(OWN.indexOf(' ')) == ' '
                    ? Optional.of(new Read(
                            LocalDate.parse(spelled.substring(0, OWN.indexOf(' '))),
                            Optional.of(LocalTime.parse(spelled.substring(OWN.indexOf(' ') + 1)))))
                    : Optional.empty();
        } catch (DateTimeException anotherSpelling) {
            return Optional.empty();
        }
    }

    private static Optional<Read> readFreely(String spelled) {
        String words = Blank.clean(spelled).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        try {
            if (SERIAL.matcher(words).matches()) {
                LocalDateTime moment = DateUtil.getLocalDateTime(new BigDecimal(words).doubleValue(), false, true);
                return Optional.of(new Read(
                        moment.toLocalDate(), Optional.of(moment.toLocalTime()).filter(time -> words.contains("."))));
            }
            Matcher numbers = NUMBERS.matcher(words);
            if (numbers.lookingAt()) {
                return read(words, numbers, 3, number(numbers, 2), 1);
            }
            Matcher iso = ISO.matcher(words.replace('t', 'T'));
            if (iso.lookingAt()) {
                return read(words, iso, 1, number(iso, 2), 3);
            }
            Matcher named = WORDS.matcher(words);
            Integer month = named.lookingAt() && named.group(2).length() >= LETTERS
                    ? MONTHS.get(named.group(2).substring(0, LETTERS))
                    : null;
            return month == null ? Optional.empty() : read(words, named, 3, month, 1);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Read> read(String words, Matcher date, int year, int month, int day) {
        LocalDate found = LocalDate.of(number(date, year), month, number(date, day));
        String rest = Blank.clean(words.substring(date.end()).replaceFirst("^[ ,]+", ""));
        if (rest.isEmpty()) {
            return Optional.of(new Read(found, Optional.empty()));
        }
        Matcher time = TIME.matcher(rest);
        return time.matches()
                ? Optional.of(new Read(found, Optional.of(LocalTime.of(number(time, 1), number(time, 2)))))
                : Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private record Read(LocalDate day, Optional<LocalTime> time) {}
}
