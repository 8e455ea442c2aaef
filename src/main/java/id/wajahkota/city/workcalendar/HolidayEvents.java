package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import org.jspecify.annotations.Nullable;

/** Reads holidays from an iCalendar text, as public holiday calendars offer it. */
final class HolidayEvents {

    private static final String COLLECTIVE_LEAVE = "cuti bersama";

    private HolidayEvents() {}

    /** Each day of each whole-day event; events with a time of day are no holidays and are passed over. */
    static List<HolidayEntry> read(String text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new StringReader(text));
            return calendar.<VEvent>getComponents(net.fortuna.ical4j.model.Component.VEVENT).stream()
                    .flatMap(HolidayEvents::days)
                    .toList();
        } catch (IOException | ParserException | DateTimeException unreadable) {
            throw new RefusedException(Refusal.of(HolidayRefusal.HOLIDAY_FILE_UNREADABLE));
        }
    }

    private static Stream<HolidayEntry> days(VEvent event) {
        Optional<LocalDate> first = day(event.getDateTimeStart());
        String name =
                event.getSummary() == null ? "" : Blank.clean(event.getSummary().getValue());
        if (first.isEmpty() || name.isEmpty()) {
            return Stream.empty();
        }
        LocalDate end = day(event.getDateTimeEnd())
                .filter(day -> day.isAfter(first.get()))
                .orElse(first.get().plusDays(1));
        HolidayKind kind = name.toLowerCase(Locale.ROOT).contains(COLLECTIVE_LEAVE)
                ? HolidayKind.COLLECTIVE_LEAVE
                : HolidayKind.NATIONAL;
        String kept = name.substring(0, Math.min(name.length(), HolidayEntry.NAME_LIMIT));
        return first.get().datesUntil(end).limit(31).map(day -> new HolidayEntry(day, kind, kept));
    }

    private static Optional<LocalDate> day(@Nullable DateProperty<?> property) {
        return property != null && property.getDate() instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }
}
