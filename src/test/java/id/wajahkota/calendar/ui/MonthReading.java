package id.wajahkota.calendar.ui;

import com.vaadin.flow.internal.JacksonUtils;
import id.wajahkota.calendar.CalendarFilter;
import id.wajahkota.calendar.CalendarPage;
import id.wajahkota.calendar.ContentCalendar;
import id.wajahkota.identity.DemoStage;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.SuiteClock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Reads a month exactly as the calendar does, for measuring: from the services to the JSON that is sent. */
public class MonthReading {

    private final ContentCalendar calendar;
    private final FilterChoices choices;

    MonthReading(ContentCalendar calendar, OpdDirectory opds, DemoStage stage) {
        this.calendar = calendar;
        List<OpdSummary> known = new ArrayList<>();
        stage.act("sekretariat", SuiteClock.now(), () -> known.addAll(opds.all()));
        choices = new FilterChoices(known, List.of(), List.of(), List.of());
    }

    /** The tiles of the month and of the days that complete its weeks. */
    public String json(YearMonth month) {
        CalendarPage page = calendar.page(
                CalendarKind.MONTH.span(month.atDay(1)), CalendarFilter.all(), CalendarKind.MONTH.perDay());
        return JacksonUtils.listToJson(GridSource.tiles(page, choices)).toString();
    }
}
