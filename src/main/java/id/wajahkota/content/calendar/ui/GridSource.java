package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.workcalendar.HolidayDetail;
import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayKind;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.city.workcalendar.WorkingDay;
import id.wajahkota.city.workcalendar.WorkingWeeks;
import id.wajahkota.content.calendar.CalendarPage;
import id.wajahkota.content.calendar.CalendarTile;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.CalendarGrid;
import id.wajahkota.platform.shared.ui.EnumText;
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
                text.apply("calendar.earlier"),
                text.apply("calendar.later"),
                words(PostStage.values()),
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
                tile.movable(),
                tile.cover().map(cover -> cover.path(MediaSize.THUMBNAIL)).orElse(""));
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
