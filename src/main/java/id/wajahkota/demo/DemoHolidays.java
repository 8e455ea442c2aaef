package id.wajahkota.demo;

import id.wajahkota.city.workcalendar.HolidayEntry;
import id.wajahkota.city.workcalendar.HolidayFile;
import id.wajahkota.city.workcalendar.Holidays;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import java.util.List;
import org.springframework.core.annotation.Order;

/** The holidays of the year the demo plays in, kept by the administrator. */
@DemoComponent
@Order(2)
class DemoHolidays implements DemoPart {

    private final Holidays holidays;
    private final DemoStage stage;
    private final PortalClock clock;

    DemoHolidays(Holidays holidays, DemoStage stage, PortalClock clock) {
        this.holidays = holidays;
        this.stage = stage;
        this.clock = clock;
    }

    @Override
    public void load() {
        List<HolidayEntry> year = HolidayFile.read(DemoFile.bytes("holidays-2026.csv"), Wib.date(clock.instant()))
                .entries();
        stage.act("admin", clock.instant(), () -> holidays.addMissing(year));
    }
}
