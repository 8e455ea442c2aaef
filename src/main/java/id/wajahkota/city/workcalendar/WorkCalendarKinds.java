package id.wajahkota.city.workcalendar;

import id.wajahkota.platform.journal.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept here, for the journal. */
@Configuration(proxyBeanMethods = false)
class WorkCalendarKinds {

    static final String HOLIDAY = "HOLIDAY";
    static final String WORKING_HOURS = "WORKING_HOURS";

    @Bean
    SubjectKind holidayKind() {
        return SubjectKind.of(HOLIDAY, "admin/hari-libur");
    }

    @Bean
    SubjectKind workingHoursKind() {
        return SubjectKind.of(WORKING_HOURS, "admin/jam-kerja");
    }
}
