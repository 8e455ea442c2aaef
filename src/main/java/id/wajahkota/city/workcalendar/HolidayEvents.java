package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.RecurrenceId;
import org.jspecify.annotations.Nullable;

/** Reads holidays from an iCalendar text, as public holiday calendars offer it: RFC 5545, by a library that knows it. */
final class HolidayEvents {

    private static final String COLLECTIVE_LEAVE = "cuti bersama";
    private static final int LONGEST = 31;

    /** How calendars say that a day is kept and worked on. */
    private static final Pattern OBSERVANCE =
            Pattern.compile("(?i)^(perayaan|hari peringatan|peringatan|observance)\\b.*", Pattern.DOTALL);

    private static final Pattern CALENDAR = Pattern.compile("(?m)^(?=BEGIN:VCALENDAR)");

    private static final Pattern DATES =
            Pattern.compile("(?m)^(?:DTSTART|DTEND|RDATE|EXDATE|RECURRENCE-ID)[^:\\r\\n]*:([^\\r\\n]*)$");
    private static final int DATE_LETTERS = 8;

    private final LocalDate from;
    private final LocalDate until;
    private final List<HolidayEntry> entries = new ArrayList<>();
    private final Set<String> leftOut = new LinkedHashSet<>();
    private final Set<HolidayReading.Recurring> recurring = new LinkedHashSet<>();

    private HolidayEvents(LocalDate today) {
        from = LocalDate.of(today.getYear() - 1, 1, 1);
        until = LocalDate.of(today.getYear() + 2, 1, 1);
    }

    /**
     * Each day of each whole-day event. Events with a time of day, and those longer than a month, are no holidays; they are
     * named.
     *
     * @throws RefusedException when it cannot be read, holds a date that does not exist, or more days than anybody looks at
     */
    static HolidayReading read(String text, LocalDate today) {
        HolidayEvents events = new HolidayEvents(today);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        try {
            requireDates(lines);
            for (String calendar : CALENDAR.split(lines)) {
                if (!Blank.is(calendar)) {
                    List<VEvent> all = new CalendarBuilder()
                            .build(new StringReader(calendar))
                            .getComponents(Component.VEVENT);
                    Map<String, Set<LocalDate>> moved = moved(all);
                    all.forEach(event -> events.read(event, moved));
                }
            }
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
        return new HolidayReading(
                events.entries, List.copyOf(events.leftOut), List.of(), List.copyOf(events.recurring));
    }

    /** The library takes 30 February for the last of the month; who reads it would not know. */
    private static void requireDates(String lines) {
        DATES.matcher(lines)
                .results()
                .flatMap(line -> Stream.of(line.group(1).split(",")))
                .forEach(written -> {
                    try {
                        LocalDate.parse(
                                written.substring(0, Math.min(DATE_LETTERS, written.length())),
                                DateTimeFormatter.BASIC_ISO_DATE);
                    } catch (DateTimeException noSuchDay) {
                        throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_DATE, written));
                    }
                });
    }

    /** The occurrences of a series that stand somewhere else, by the series. */
    private static Map<String, Set<LocalDate>> moved(List<VEvent> events) {
        Map<String, Set<LocalDate>> moved = new HashMap<>();
        events.forEach(event -> event.<RecurrenceId<?>>getProperty(Property.RECURRENCE_ID)
                .flatMap(before -> day(before.getDate()))
                .ifPresent(day -> moved.computeIfAbsent(text(event, Property.UID), series -> new HashSet<>())
                        .add(day)));
        return moved;
    }

    private void read(VEvent event, Map<String, Set<LocalDate>> moved) {
        String name = text(event, Property.SUMMARY);
        Optional<LocalDate> first = day(
                event.getDateTimeStart() == null
                        ? null
                        : event.getDateTimeStart().getDate());
        if (Blank.is(name)) {
            leftOut.add(first.map(LocalDate::toString).orElse("–"));
            return;
        }
        if (first.isEmpty()
                || text(event, Property.STATUS).equalsIgnoreCase("CANCELLED")
                || OBSERVANCE.matcher(text(event, Property.DESCRIPTION)).matches()) {
            leftOut.add(name);
            return;
        }
        LocalDate end = end(event, first.get());
        long days = Math.max(1, end.toEpochDay() - first.get().toEpochDay());
        if (days > LONGEST) {
            leftOut.add(name);
            return;
        }
        HolidayKind kind = name.toLowerCase(Locale.ROOT).contains(COLLECTIVE_LEAVE)
                ? HolidayKind.COLLECTIVE_LEAVE
                : HolidayKind.NATIONAL;
        if (event.getProperty(Property.RRULE).isPresent()) {
            recurring.add(new HolidayReading.Recurring(name, from.getYear(), until.getYear() - 1));
        }
        String kept = name.substring(0, Math.min(name.length(), HolidayEntry.NAME_LIMIT));
        starts(event, first.get(), moved)
                .forEach(start -> start.datesUntil(start.plusDays(days)).forEach(day -> {
                    if (entries.size() == HolidayReading.MOST) {
                        throw new RefusedException(
                                Refusal.of(HolidayRefusal.HOLIDAY_FILE_TOO_MANY, HolidayReading.MOST));
                    }
                    if (!CityDays.check("date", day).isEmpty()) {
                        throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_DATE, day));
                    }
                    entries.add(new HolidayEntry(day, kind, kept));
                }));
    }

    /** By the rule and the dates beside it, without those taken out and those that stand somewhere else. */
    private Set<LocalDate> starts(VEvent event, LocalDate first, Map<String, Set<LocalDate>> moved) {
        Set<LocalDate> starts = new TreeSet<>(event.<RRule<LocalDate>>getProperty(Property.RRULE)
                .map(rule -> rule.getRecur().getDates(first, from, until))
                .orElse(List.of(first)));
        starts.addAll(dates(event, Property.RDATE));
        starts.removeAll(dates(event, Property.EXDATE));
        if (event.getProperty(Property.RECURRENCE_ID).isEmpty()) {
            starts.removeAll(moved.getOrDefault(text(event, Property.UID), Set.of()));
        }
        return starts;
    }

    private static Set<LocalDate> dates(VEvent event, String property) {
        return event.<DateListProperty<?>>getProperties(property).stream()
                .flatMap(list -> list.getDates().stream())
                .flatMap(moment -> day(moment).stream())
                .collect(Collectors.toSet());
    }

    private static LocalDate end(VEvent event, LocalDate first) {
        Optional<LocalDate> said = day(
                event.getDateTimeEnd() == null ? null : event.getDateTimeEnd().getDate());
        return said.or(() -> event.<Duration>getProperty(Property.DURATION)
                        .map(length ->
                                first.atStartOfDay().plus(length.getDuration()).toLocalDate()))
                .orElse(first.plusDays(1));
    }

    private static String text(VEvent event, String property) {
        return event.<Property>getProperty(property)
                .map(Property::getValue)
                .map(Blank::clean)
                .orElse("");
    }

    /** As the city's clocks show it; a time without a zone is the city's already. */
    private static LocalDateTime local(Temporal moment) {
        return moment.isSupported(ChronoField.INSTANT_SECONDS)
                ? Wib.local(Instant.from(moment))
                : LocalDateTime.from(moment);
    }

    /** A date, or midnight, by which some programs write whole days. */
    private static Optional<LocalDate> day(@Nullable Temporal moment) {
        if (moment == null || moment instanceof LocalDate) {
            return Optional.ofNullable((LocalDate) moment);
        }
        return Optional.of(local(moment))
                .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(LocalDateTime::toLocalDate);
    }
}
