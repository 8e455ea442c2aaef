package id.wajahkota.rakor.programme;

import id.wajahkota.city.workcalendar.WorkingDaysChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts programmes anew when the city's working days change. Counting twice changes nothing. */
@Component
class ProgrammeRecount {

    private final Programmes programmes;

    ProgrammeRecount(Programmes programmes) {
        this.programmes = programmes;
    }

    @ApplicationModuleListener
    void on(WorkingDaysChanged changed) {
        programmes.recount(changed.what(), changed.at());
    }
}
