package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WaitingWork;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * On the home page of departments: what they are asked to do; of the secretariat: what waits for verification; of leaders
 * and the inspectorate: what is overdue.
 */
@Component
class FollowUpsToDo implements WaitingWork {

    private final FollowUpList list;
    private final FollowUpWords words;
    private final CurrentUser currentUser;

    FollowUpsToDo(FollowUpList list, FollowUpWords words, CurrentUser currentUser) {
        this.list = list;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Waiting> read(int most) {
        PortalUser person = currentUser.require();
        if (person.may(Permission.FOLLOW_UP_ASSIGN)) {
            return Optional.of(read("verify", FollowUpFilter.all().withStages(Set.of(FollowUpStage.DONE)), most));
        }
        if (person.may(Permission.FOLLOW_UP_ANSWER)) {
            return Optional.of(read("todo", FollowUpFilter.all().withStages(FollowUpStage.UNFINISHED), most));
        }
        return person.seesEveryOpd()
                ? Optional.of(read("overdue", new FollowUpFilter(Set.of(), Set.of(), true, false, ""), most))
                : Optional.empty();
    }

    private Waiting read(String kind, FollowUpFilter filter, int most) {
        Map<OpdId, OpdSummary> opds = words.byId();
        String verb = text("followUp.task." + kind);
        return new Waiting(
                list.page(filter, false, 0, most).stream()
                        .map(row -> task(row, verb, opds.get(row.opd()).code()))
                        .toList(),
                list.count(filter),
                text("followUp.home." + kind),
                FollowUpAddress.ROUTE);
    }

    private static Task task(FollowUpRow row, String verb, String opd) {
        return new Task(
                verb,
                row.task(),
                text("followUp.one") + " · " + opd,
                Wib.startOf(row.due().plusDays(1)).minusMillis(1),
                true,
                FollowUpAddress.ROUTE + "/" + row.id().value(),
                Optional.empty());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
