package id.wajahkota.platform.spreadsheet;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Months and weekdays as people here write them, in Indonesian or English, whole or shortened to three letters and more. */
final class CalendarWords {

    private static final int SHORTEST = 3;
    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);
    private static final Map<String, Month> ALSO = Map.of(
            "mrt", Month.MARCH,
            "peb", Month.FEBRUARY,
            "pebruari", Month.FEBRUARY,
            "agt", Month.AUGUST,
            "sept", Month.SEPTEMBER,
            "nop", Month.NOVEMBER,
            "nopember", Month.NOVEMBER);
    private static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private CalendarWords() {}

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> words =
                new HashMap<>(Map.of("ahad", DayOfWeek.SUNDAY, "jum'at", DayOfWeek.FRIDAY, "jumat", DayOfWeek.FRIDAY));
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale language : LANGUAGES) {
                words.put(day.getDisplayName(TextStyle.FULL, language).toLowerCase(Locale.ROOT), day);
            }
        }
        return words;
    }

    /** The month of that word in small letters, if it is one's name or how it begins. */
    static Optional<Month> month(String word) {
        if (ALSO.containsKey(word)) {
            return Optional.of(ALSO.get(word));
        }
        return word.length() < SHORTEST
                ? Optional.empty()
                : Arrays.stream(Month.values())
                        .filter(month -> LANGUAGES.stream()
                                .map(language -> month.getDisplayName(TextStyle.FULL, language))
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(word)))
                        .findFirst();
    }

    /** The weekday of that word in small letters. */
    static Optional<DayOfWeek> weekday(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }
}
