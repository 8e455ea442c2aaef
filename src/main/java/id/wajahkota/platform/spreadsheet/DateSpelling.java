package id.wajahkota.platform.spreadsheet;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date within a text, and what stands around it. The day comes before the month, as people here write it, unless only
 * the other order is a date. A weekday that is not that date's makes it none: somebody must be asked which is meant.
 *
 * @param rest the text without the date and its weekday
 */
record DateSpelling(LocalDate day, String rest) {

    private static final int CENTURY = 2_000;
    private static final int MONTHS = 12;
    private static final String EDGE = "(?<![\\d.,:/-])";
    private static final Pattern ISO = Pattern.compile(EDGE + "(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?!\\d)");
    private static final Pattern NUMBERS =
            Pattern.compile(EDGE + "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?![\\d.:]\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile(EDGE + "(\\d{1,2})[ -](\\p{L}{3,})\\.?[ -](\\d{4}|\\d{2})(?![\\d.:])");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,})\\.? (\\d{1,2}),? (\\d{4})(?!\\d)");
    private static final Pattern WEEKDAY = Pattern.compile("^([\\p{L}']+)[, ] ?");

    /** The date in a text of small letters with single blanks; nothing when there is none, or not plainly one. */
    static Optional<DateSpelling> in(String text) {
        Optional<DayOfWeek> weekday = Optional.empty();
        String words = text;
        Matcher begins = WEEKDAY.matcher(text);
        if (begins.find()) {
            weekday = CalendarWords.weekday(begins.group(1));
            words = weekday.isPresent() ? text.substring(begins.end()) : text;
        }
        Optional<DayOfWeek> said = weekday;
        return find(words)
                .filter(found ->
                        said.map(day -> day == found.day().getDayOfWeek()).orElse(true));
    }

    /** Whether it holds a date in numbers whose month can only be the first of them. */
    static boolean isMonthFirst(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        return numbers.find() && number(numbers, 1) <= MONTHS && number(numbers, 2) > MONTHS;
    }

    /** Whether it holds a date in numbers that is another day in the other order. */
    static boolean isEitherOrder(String words) {
        Matcher numbers = NUMBERS.matcher(words);
        return numbers.find()
                && number(numbers, 1) <= MONTHS
                && number(numbers, 2) <= MONTHS
                && number(numbers, 1) != number(numbers, 2);
    }

    private static Optional<DateSpelling> find(String words) {
        try {
            Matcher iso = ISO.matcher(words);
            if (iso.find()) {
                return found(words, iso, number(iso, 1), number(iso, 2), number(iso, 3));
            }
            Matcher named = DAY_FIRST.matcher(words);
            if (named.find() && CalendarWords.month(named.group(2)).isPresent()) {
                return named(words, named, 3, 2, 1);
            }
            Matcher english = MONTH_FIRST.matcher(words);
            if (english.find() && CalendarWords.month(english.group(1)).isPresent()) {
                return named(words, english, 3, 1, 2);
            }
            Matcher numbers = NUMBERS.matcher(words);
            if (numbers.find()) {
                boolean american = number(numbers, 2) > MONTHS;
                return found(
                        words,
                        numbers,
                        year(numbers, 3),
                        number(numbers, american ? 1 : 2),
                        number(numbers, american ? 2 : 1));
            }
            return Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DateSpelling> named(String words, Matcher at, int year, int month, int day) {
        Optional<Month> known = CalendarWords.month(at.group(month));
        return known.flatMap(found -> found(words, at, year(at, year), found.getValue(), number(at, day)));
    }

    private static Optional<DateSpelling> found(String words, Matcher at, int year, int month, int day) {
        String rest = words.substring(0, at.start()) + " " + words.substring(at.end());
        return Optional.of(new DateSpelling(LocalDate.of(year, month, day), rest));
    }

    /** Two figures mean this century. */
    private static int year(Matcher matcher, int group) {
        int year = number(matcher, group);
        return matcher.group(group).length() == 2 ? CENTURY + year : year;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
