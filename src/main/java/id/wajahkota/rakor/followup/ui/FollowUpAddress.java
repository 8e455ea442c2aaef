package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes which follow-ups are shown, and how, into an address, and reads it back; what nobody knows is passed over. */
class FollowUpAddress implements Serializable {

    static final String ROUTE = "tindak-lanjut";
    private static final String SHOWN = "tampilan";
    private static final String OPD = "opd";
    private static final String STAGE = "tahap";
    private static final String OVERDUE = "terlambat";
    private static final String MINE = "milik-saya";
    private static final String TEXT = "cari";
    private static final String YES = "ya";
    private static final String EVERY = "semua";

    /** What a list shows unless it is told otherwise: what is settled would only hide what waits. */
    private static final Set<FollowUpStage> UNFINISHED =
            Set.of(FollowUpStage.OPEN, FollowUpStage.IN_PROGRESS, FollowUpStage.DONE);

    private final Map<String, OpdId> opdByCode;

    FollowUpAddress(Collection<OpdSummary> opds) {
        opdByCode = opds.stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
    }

    static FollowUpTab tab(QueryParameters address) {
        String word = address.getSingleParameter(SHOWN).orElse("");
        return Arrays.stream(FollowUpTab.values())
                .filter(tab -> tab.word().equals(word))
                .findFirst()
                .orElse(FollowUpTab.LIST);
    }

    /** Which stages are shown when the address names none. */
    static Set<FollowUpStage> usual(FollowUpTab tab) {
        return tab == FollowUpTab.LIST ? UNFINISHED : Set.of();
    }

    FollowUpFilter read(QueryParameters address) {
        String text = address.getSingleParameter(TEXT).orElse("");
        return new FollowUpFilter(
                parts(address, OPD)
                        .filter(opdByCode::containsKey)
                        .map(opdByCode::get)
                        .collect(Collectors.toUnmodifiableSet()),
                stages(address),
                address.getSingleParameter(OVERDUE).isPresent(),
                address.getSingleParameter(MINE).isPresent(),
                text.substring(0, Math.min(text.length(), FollowUpFilter.TEXT_LIMIT)));
    }

    private static Set<FollowUpStage> stages(QueryParameters address) {
        if (address.getParameters(STAGE).isEmpty()) {
            return usual(tab(address));
        }
        Set<String> wanted = parts(address, STAGE).collect(Collectors.toSet());
        return Arrays.stream(FollowUpStage.values())
                .filter(stage -> wanted.contains(word(stage)))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> parts(QueryParameters address, String name) {
        return address.getParameters(name).stream().flatMap(values -> Arrays.stream(values.split(",")));
    }

    QueryParameters write(FollowUpTab tab, FollowUpFilter filter) {
        Map<String, List<String>> parameters = new TreeMap<>();
        put(parameters, SHOWN, Stream.of(tab.word()).filter(word -> tab != FollowUpTab.LIST));
        put(
                parameters,
                OPD,
                opdByCode.entrySet().stream()
                        .filter(entry -> filter.opds().contains(entry.getValue()))
                        .map(Map.Entry::getKey));
        if (!filter.stages().equals(usual(tab))) {
            put(
                    parameters,
                    STAGE,
                    filter.stages().isEmpty()
                            ? Stream.of(EVERY)
                            : filter.stages().stream().map(FollowUpAddress::word));
        }
        put(parameters, OVERDUE, Stream.of(YES).filter(yes -> filter.overdue()));
        put(parameters, MINE, Stream.of(YES).filter(yes -> filter.mine()));
        put(parameters, TEXT, Stream.of(filter.text()).filter(Predicate.not(Blank::is)));
        return new QueryParameters(parameters);
    }

    private static void put(Map<String, List<String>> parameters, String name, Stream<String> values) {
        List<String> sorted = values.sorted().toList();
        if (!sorted.isEmpty()) {
            parameters.put(name, List.of(String.join(",", sorted)));
        }
    }

    private static String word(FollowUpStage stage) {
        return stage.name().toLowerCase(Locale.ROOT);
    }
}
