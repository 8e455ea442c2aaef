package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.platform.shared.CityDays;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the calendar shows. It stands in the address, so that it survives a reload and can be shared; whoever opens the
 * address sees what their own rights allow.
 *
 * @param date a day of what is shown, in the city
 */
record CalendarState(CalendarKind kind, LocalDate date, CalendarFilter filter) implements Serializable {

    static final String ROUTE = "kalender";
    private static final String KIND = "tampilan";
    private static final String DATE = "tanggal";
    private static final String MONTH = "bulan";

    /** What the address asks for; what it does not name or names wrongly is as usual. */
    static CalendarState of(QueryParameters address, LocalDate today, FilterAddress filters) {
        CalendarKind kind = CalendarKind.of(address.getSingleParameter(KIND).orElse(""));
        LocalDate date = address.getSingleParameter(DATE)
                .flatMap(CityDays::read)
                .or(() -> address.getSingleParameter(MONTH)
                        .flatMap(CityDays::readMonth)
                        .map(month -> month.atDay(1)))
                .orElse(today);
        return new CalendarState(kind, date, filters.read(address));
    }

    /** The address of a month. */
    static String pathOf(YearMonth month) {
        return ROUTE + "?" + MONTH + "=" + month;
    }

    CalendarState at(LocalDate other) {
        return new CalendarState(kind, other, filter);
    }

    CalendarState as(CalendarKind other) {
        return new CalendarState(other, date, filter);
    }

    CalendarState with(CalendarFilter other) {
        return new CalendarState(kind, date, other);
    }

    QueryParameters address(FilterAddress filters) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (kind != CalendarKind.AUTO) {
            parameters.put(KIND, List.of(kind.parameter()));
        }
        parameters.put(DATE, List.of(date.toString()));
        parameters.putAll(filters.write(filter));
        return new QueryParameters(parameters);
    }

    String path(FilterAddress filters) {
        return ROUTE + "?" + address(filters).getQueryString();
    }
}
