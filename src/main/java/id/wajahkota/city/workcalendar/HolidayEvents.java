package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Duration;
import net.fortuna.ical4j.model.property.RRule;
import org.jspecify.annotations.Nullable;

/** Reads holidays from an iCalendar text, as public holiday calendars offer it: RFC 5545, by a library that knows it. */
final class HolidayEvents {

    private static final String COLLECTIVE_LEAVE = "cuti bersama";
    private static final int LONGEST = 31;

    /** How calendars say that a day is kept and worked on. */
    private static final Pattern OBSERVANCE =
            Pattern.compile("(?i)^(perayaan|hari peringatan|peringatan|observance)\\b.*", Pattern.DOTALL);

    private static final Pattern CALENDAR = Pattern.compile("(?m)^(?=BEGIN:VCALENDAR)");

    private final LocalDate from;
    private final LocalDate until;
    private final List<HolidayEntry> entries = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();

    private HolidayEvents(LocalDate today) {
        from = LocalDate.of(today.getYear() - 1, 1, 1);
        until = LocalDate.of(today.getYear() + 2, 1, 1);
    }

    /** Each day of each whole-day event; events with a time of day are no holidays and are passed over. */
    static HolidayReading read(String text, LocalDate today) {
        HolidayEvents events = new HolidayEvents(today);
        String lines = text.replace("\r\n", "\n").replace('\r', '\n').replace("\n", "\r\n");
        try {
            for (String calendar : CALENDAR.split(lines)) {
                if (!Blank.is(calendar)) {
                    new CalendarBuilder()
                            .build(new StringReader(calendar))
                            .<VEvent>getComponents(Component.VEVENT)
                            .forEach(events::read);
                }
            }
        } catch (IOException | ParserException | DateTimeException | IllegalArgumentException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
        return new HolidayReading(events.entries, events.leftOut);
    }

    private void read(VEvent event) {
        String name = text(event, Property.SUMMARY);
        Optional<LocalDate> first = day(
                event.getDateTimeStart() == null
                        ? null
                        : event.getDateTimeStart().getDate());
        if (name.isEmpty() || first.isEmpty()) {
            return;
        }
        if (text(event, Property.STATUS).equalsIgnoreCase("CANCELLED")
                || OBSERVANCE.matcher(text(event, Property.DESCRIPTION)).matches()) {
            leftOut.add(name);
            return;
        }
        LocalDate end = end(event, first.get());
        long days = Math.min(LONGEST, Math.max(1, end.toEpochDay() - first.get().toEpochDay()));
        HolidayKind kind = name.toLowerCase(Locale.ROOT).contains(COLLECTIVE_LEAVE)
                ? HolidayKind.COLLECTIVE_LEAVE
                : HolidayKind.NATIONAL;
        String kept = name.substring(0, Math.min(name.length(), HolidayEntry.NAME_LIMIT));
        starts(event, first.get())
                .forEach(start -> start.datesUntil(start.plusDays(days))
                        .forEach(day -> entries.add(new HolidayEntry(day, kind, kept))));
    }

    private List<LocalDate> starts(VEvent event, LocalDate first) {
        return event.<RRule<LocalDate>>getProperty(Property.RRULE)
                .map(rule -> rule.getRecur().getDates(first, from, until))
                .orElse(List.of(first));
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

    /** A date, or midnight, by which some programs write whole days. */
    private static Optional<LocalDate> day(@Nullable Temporal moment) {
        if (moment == null || moment instanceof LocalDate) {
            return Optional.ofNullable((LocalDate) moment);
        }
        return Optional.of(LocalDateTime.from(moment))
                .filter(local -> local.toLocalTime().equals(LocalTime.MIDNIGHT))
                .map(LocalDateTime::toLocalDate);
    }
}
