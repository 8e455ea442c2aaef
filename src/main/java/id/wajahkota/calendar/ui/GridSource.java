package id.wajahkota.calendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.calendar.CalendarPage;
import id.wajahkota.calendar.CalendarTile;
import id.wajahkota.calendar.ContentCalendar;
import id.wajahkota.calendar.DaySpan;
import id.wajahkota.content.Channel;
import id.wajahkota.content.Stage;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.CalendarGrid;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.workcalendar.HolidayDetail;
import id.wajahkota.workcalendar.HolidayEntry;
import id.wajahkota.workcalendar.HolidayKind;
import id.wajahkota.workcalendar.Holidays;
import id.wajahkota.workcalendar.WorkingDay;
import id.wajahkota.workcalendar.WorkingWeeks;
import java.time.DayOfWeek;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Reads what the grid draws: the posts of the span in one statement, the holidays and the working hours. */
@SpringComponent
class GridSource {

    private static final DateTimeFormatter START = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final ContentCalendar calendar;
    private final Holidays holidays;
    private final WorkingWeeks weeks;

    GridSource(ContentCalendar calendar, Holidays holidays, WorkingWeeks weeks) {
        this.calendar = calendar;
        this.holidays = holidays;
        this.weeks = weeks;
    }

    CalendarGrid.Shown read(CalendarState state, FilterChoices choices) {
        DaySpan span = state.kind().span(state.date());
        CalendarPage page = calendar.page(span, state.filter(), state.kind().perDay());
        Map<String, Integer> totals = page.totals().entrySet().stream()
                .collect(Collectors.toMap(day -> day.getKey().toString(), Map.Entry::getValue));
        return new CalendarGrid.Shown(
                state.kind().name(),
                state.date().toString(),
                tiles(page, choices),
                totals,
                holidays.between(span.first(), span.last()).stream()
                        .map(GridSource::holiday)
                        .toList(),
                weeks.inForceOn(state.date()).stream().map(GridSource::hours).toList());
    }

    /** What the grid says in the language of the screen that is being built. */
    static CalendarGrid.Words words(UnaryOperator<String> text, String language) {
        return new CalendarGrid.Words(
                language,
                text.apply("calendar.more"),
                text.apply("calendar.empty"),
                text.apply("calendar.planOn"),
                text.apply("calendar.openDay"),
                words(Stage.values()),
                words(Channel.values()));
    }

    private static Map<String, String> words(Enum<?>[] constants) {
        return Arrays.stream(constants).collect(Collectors.toMap(Enum::name, EnumText::of));
    }

    /** The tiles as they are sent. */
    static List<CalendarGrid.Tile> tiles(CalendarPage page, FilterChoices choices) {
        return page.tiles().stream().map(tile -> tile(tile, choices)).toList();
    }

    private static CalendarGrid.Tile tile(CalendarTile tile, FilterChoices choices) {
        return new CalendarGrid.Tile(
                tile.id().value().toString(),
                tile.version(),
                START.format(Wib.local(tile.slot())),
                choices.code(tile.opd()),
                tile.title(),
                tile.stage().name(),
                tile.channels().stream().sorted().map(Channel::name).toList(),
                tile.campaign()
                        .flatMap(choices::campaign)
                        .map(campaign -> campaign.colour().styleName())
                        .orElse(""),
                tile.readable(),
                tile.movable());
    }

    private static CalendarGrid.Holiday holiday(HolidayDetail holiday) {
        HolidayEntry entry = holiday.entry();
        return new CalendarGrid.Holiday(
                entry.date().toString(), entry.name(), entry.kind() == HolidayKind.COLLECTIVE_LEAVE);
    }

    private static CalendarGrid.Hours hours(WorkingDay day) {
        int fromSunday = day.weekday().getValue() % DayOfWeek.values().length;
        return new CalendarGrid.Hours(
                fromSunday, day.opens().toString(), day.closes().toString());
    }
}
