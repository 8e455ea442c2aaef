package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.city.workcalendar.ui.DueWords;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What screens say about follow-ups: names of departments and people, and how near or past their last day is. */
@SpringComponent
public class FollowUpWords {

    private final OpdDirectory opds;
    private final People people;
    private final DueWords dueWords;
    private final PortalClock clock;

    FollowUpWords(OpdDirectory opds, People people, DueWords dueWords, PortalClock clock) {
        this.opds = opds;
        this.people = people;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** Every department, by name. */
    public List<OpdSummary> opds() {
        return opds.all();
    }

    /** Every department, to be looked up. */
    public Map<OpdId, OpdSummary> byId() {
        return opds.byId();
    }

    /** The names of those people. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return people.names(ids);
    }

    LocalDate today() {
        return Wib.date(clock.instant());
    }

    /** The codes of those departments; everybody for none. */
    static String codes(Collection<OpdId> wanted, Map<OpdId, OpdSummary> known) {
        return wanted.isEmpty()
                ? UI.getCurrent().getTranslation("directive.everybody")
                : String.join(
                        ", ",
                        wanted.stream()
                                .map(opd -> known.get(opd).code())
                                .sorted()
                                .toList());
    }

    /**
     * Says when something is due, for many at once: the working calendar is read once.
     *
     * @param earliest the first last day that will be asked about
     */
    Function<Due, String> due(LocalDate earliest) {
        DueWords.Counted counted = dueWords.from(earliest);
        WibFormat format = WibFormat.ofScreen();
        return due -> {
            String day = format.briefDay(due.day());
            return due.stage().isUnfinished() ? day + " · " + counted.of(due.day()) : day;
        };
    }

    /** When something is due, and how far it is. */
    record Due(LocalDate day, FollowUpStage stage) {}
}
