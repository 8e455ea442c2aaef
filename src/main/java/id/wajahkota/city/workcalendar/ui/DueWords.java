package id.wajahkota.city.workcalendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.workcalendar.WorkingCalendar;
import id.wajahkota.city.workcalendar.WorkingTime;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDate;

/** Says how near or past something is: in working days, by which the city counts what it promised. */
@SpringComponent
public class DueWords {

    private final WorkingTime workingTime;
    private final PortalClock clock;

    DueWords(WorkingTime workingTime, PortalClock clock) {
        this.workingTime = workingTime;
        this.clock = clock;
    }

    /**
     * For many at once: the working calendar is read once.
     *
     * @param earliest the first last day that will be asked about, in the city
     */
    public Counted from(LocalDate earliest) {
        Instant now = clock.instant();
        LocalDate today = Wib.date(now);
        return new Counted(workingTime.from(Wib.startOf(earliest.isBefore(today) ? earliest : today)), now);
    }

    /** The working days as they are now. */
    public record Counted(WorkingCalendar calendar, Instant now) {

        /** Of a day that is the last one: "terlambat 5 hari kerja", "hari ini", "13 hari kerja lagi". */
        public String of(LocalDate day) {
            LocalDate today = Wib.date(now);
            if (day.isBefore(today)) {
                return text("due.late", calendar.workingDays(day.plusDays(1), today));
            }
            return day.equals(today) ? text("due.today") : text("due.left", calendar.workingDays(today, day));
        }

        /** Of a moment, in UTC: within the day by its time, otherwise like a day. */
        public String of(Instant moment) {
            LocalDate day = Wib.date(moment);
            if (!day.equals(Wib.date(now))) {
                return of(day);
            }
            return text(
                    moment.isBefore(now) ? "due.sinceTime" : "due.todayAt",
                    WibFormat.ofScreen().time(moment));
        }

        private static String text(String key, Object... values) {
            return UI.getCurrent().getTranslation(key, values);
        }
    }
}
