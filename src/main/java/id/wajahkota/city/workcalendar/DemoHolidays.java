package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.DemoFile;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of the year the demo plays in, loaded once. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(3)
class DemoHolidays implements ApplicationRunner {

    private final HolidayRepository holidays;

    DemoHolidays(HolidayRepository holidays) {
        this.holidays = holidays;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (holidays.count() == 0) {
            HolidayFile.read(DemoFile.bytes("holidays-2026.csv")).forEach(entry -> holidays.save(new Holiday(entry)));
        }
    }
}
