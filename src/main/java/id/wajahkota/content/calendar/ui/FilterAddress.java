package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.campaign.CampaignId;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Blank;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a filter into an address and reads it back. Departments go by their codes; what nobody knows is passed over. */
class FilterAddress implements Serializable {

    private static final String OPD = "opd";
    private static final String PILLAR = "pilar";
    private static final String CHANNEL = "kanal";
    private static final String CAMPAIGN = "kampanye";
    private static final String STAGE = "tahap";
    private static final String AUTHOR = "penulis";
    private static final String TEXT = "cari";

    private final Map<String, OpdId> opdByCode;

    FilterAddress(Collection<OpdSummary> opds) {
        opdByCode = opds.stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
    }

    CalendarFilter read(QueryParameters address) {
        String text = address.getSingleParameter(TEXT).orElse("");
        return new CalendarFilter(
                all(address, OPD, code -> Optional.ofNullable(opdByCode.get(code))),
                all(address, PILLAR, value -> uuid(value).map(PillarId::new)),
                all(address, CHANNEL, value -> constant(Channel.class, value)),
                all(address, CAMPAIGN, value -> uuid(value).map(CampaignId::new)).stream()
                        .findFirst()
                        .orElse(null),
                all(address, STAGE, value -> constant(PostStage.class, value)),
                all(address, AUTHOR, value -> uuid(value).map(UserId::new)).stream()
                        .findFirst()
                        .orElse(null),
                text.substring(0, Math.min(text.length(), CalendarFilter.TEXT_LIMIT)));
    }

    Map<String, List<String>> write(CalendarFilter filter) {
        Map<String, List<String>> parameters = new TreeMap<>();
        put(
                parameters,
                OPD,
                opdByCode.entrySet().stream()
                        .filter(entry -> filter.opds().contains(entry.getValue()))
                        .map(Map.Entry::getKey));
        put(
                parameters,
                PILLAR,
                filter.pillars().stream().map(pillar -> pillar.value().toString()));
        put(parameters, CHANNEL, filter.channels().stream().map(FilterAddress::word));
        put(parameters, STAGE, filter.stages().stream().map(FilterAddress::word));
        put(
                parameters,
                CAMPAIGN,
                Stream.ofNullable(filter.campaign()).map(id -> id.value().toString()));
        put(
                parameters,
                AUTHOR,
                Stream.ofNullable(filter.author()).map(id -> id.value().toString()));
        put(parameters, TEXT, Stream.of(filter.text()).filter(Predicate.not(Blank::is)));
        return parameters;
    }

    /** The filter alone, as it is kept under a name. */
    String query(CalendarFilter filter) {
        return new QueryParameters(write(filter)).getQueryString();
    }

    private static void put(Map<String, List<String>> parameters, String name, Stream<String> values) {
        List<String> sorted = values.sorted().toList();
        if (!sorted.isEmpty()) {
            parameters.put(name, List.of(String.join(",", sorted)));
        }
    }

    private static <T> Set<T> all(QueryParameters address, String name, Function<String, Optional<T>> read) {
        return address.getParameters(name).stream()
                .flatMap(values -> Arrays.stream(values.split(",")))
                .flatMap(value -> read.apply(value).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> type, String word) {
        return EnumSet.allOf(type).stream()
                .filter(constant -> word(constant).equals(word))
                .findFirst();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
