package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.rakor.programme.Programmes;
import id.wajahkota.rakor.programme.Targets;
import java.time.LocalDate;
import java.util.List;

/** What the screens of programmes need of the services, in one place. */
@SpringComponent
class ProgrammeScreens {

    private final Programmes programmes;
    private final Targets targets;
    private final OpdDirectory opds;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ProgrammeScreens(
            Programmes programmes, Targets targets, OpdDirectory opds, CurrentUser currentUser, PortalClock clock) {
        this.programmes = programmes;
        this.targets = targets;
        this.opds = opds;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    Programmes programmes() {
        return programmes;
    }

    Targets targets() {
        return targets;
    }

    boolean plans() {
        return currentUser.require().may(Permission.PROGRAMME_RUN);
    }

    LocalDate today() {
        return Wib.date(clock.instant());
    }

    List<OpdSummary> opds() {
        return opds.all();
    }
}
