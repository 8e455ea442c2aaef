package id.wajahkota.rakor.followup.ui;

import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * On the home page of departments: what they are asked to do; of the secretariat: what waits for verification; of leaders
 * and the inspectorate: what is overdue.
 */
@Component
@Order(15)
class FollowUpsHomeSection implements HomeSection {

    private static final int FIRST_FEW = 5;

    private final FollowUpList list;
    private final FollowUpWords words;
    private final CurrentUser currentUser;

    FollowUpsHomeSection(FollowUpList list, FollowUpWords words, CurrentUser currentUser) {
        this.list = list;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Content> read() {
        PortalUser person = currentUser.require();
        if (person.may(Permission.FOLLOW_UP_ASSIGN)) {
            return Optional.of(content("followUp.home.verify", at(Set.of(FollowUpStage.DONE))));
        }
        if (person.may(Permission.FOLLOW_UP_ANSWER)) {
            return Optional.of(content("followUp.home.todo", at(FollowUpStage.UNFINISHED)));
        }
        return person.seesEveryOpd()
                ? Optional.of(content("followUp.home.overdue", new FollowUpFilter(Set.of(), Set.of(), true, false, "")))
                : Optional.empty();
    }

    private static FollowUpFilter at(Set<FollowUpStage> stages) {
        return FollowUpFilter.all().withStages(stages);
    }

    private Content content(String key, FollowUpFilter filter) {
        Map<OpdId, OpdSummary> opds = words.byId();
        List<FollowUpRow> rows = list.page(filter, false, 0, FIRST_FEW);
        Function<FollowUpWords.Due, String> due = words.due(
                rows.stream().map(FollowUpRow::due).min(LocalDate::compareTo).orElse(words.today()));
        return new Content(
                key,
                key + ".empty",
                rows.stream()
                        .map(row -> new Item(
                                row.task(),
                                opds.get(row.opd()).code() + " · "
                                        + due.apply(new FollowUpWords.Due(row.due(), row.stage())),
                                Optional.empty(),
                                FollowUpAddress.ROUTE + "/" + row.id().value()))
                        .toList(),
                list.count(filter),
                FollowUpAddress.ROUTE);
    }
}
