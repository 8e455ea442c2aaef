package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's working calendar as it is kept now, ready to count with. */
@Service
@PreAuthorize("permitAll()")
@Transactional(readOnly = true)
public class WorkingTime {

    private static final int YEARS_AHEAD = 2;

    private final WorkingHoursRepository hours;
    private final HolidayRepository holidays;

    WorkingTime(WorkingHoursRepository hours, HolidayRepository holidays) {
        this.hours = hours;
        this.holidays = holidays;
    }

    /** For counting from that moment on; holidays more than two years ahead are not known to it. */
    public WorkingCalendar from(Instant earliest) {
        LocalDate first = Wib.date(earliest);
        Set<LocalDate> free = holidays.findByDateBetweenOrderByDateAscName(first, first.plusYears(YEARS_AHEAD)).stream()
                .map(holiday -> holiday.detail().entry().date())
                .collect(Collectors.toUnmodifiableSet());
        return new WorkingCalendar(
                hours.findAllWithDays().stream()
                        .map(kept -> kept.detail().draft())
                        .toList(),
                free);
    }
}
