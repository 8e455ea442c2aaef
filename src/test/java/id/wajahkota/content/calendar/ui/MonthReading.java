package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.internal.JacksonUtils;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.CalendarPage;
import id.wajahkota.content.calendar.ContentCalendar;
import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.shared.SuiteClock;
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
