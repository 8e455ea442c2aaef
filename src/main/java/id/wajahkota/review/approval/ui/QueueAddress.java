package id.wajahkota.review.approval.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.review.approval.Nearness;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a queue and its filter into an address and reads them back; what nobody knows is passed over. */
class QueueAddress implements Serializable {

    static final String ROUTE = "persetujuan";

    private static final String QUEUE = "antrean";
    private static final String OPD = "opd";
    private static final String TEXT = "cari";
    private static final String NEARNESS = "tenggat";

    private final Map<String, OpdId> opdByCode;

    QueueAddress(Collection<OpdSummary> opds) {
        opdByCode = opds.stream().collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
    }

    /** The queue that is asked for, among those the person has, or else the first of them. */
    static QueueKind kind(QueryParameters address, List<QueueKind> offered) {
        return address.getSingleParameter(QUEUE)
                .flatMap(value -> offered.stream()
                        .filter(kind -> word(kind).equals(value))
                        .findFirst())
                .orElse(offered.getFirst());
    }

    QueueFilter filter(QueryParameters address) {
        String text = address.getSingleParameter(TEXT).orElse("");
        return new QueueFilter(
                address.getParameters(OPD).stream()
                        .flatMap(codes -> Arrays.stream(codes.split(",")))
                        .flatMap(code -> Stream.ofNullable(opdByCode.get(code)))
                        .collect(Collectors.toUnmodifiableSet()),
                text.substring(0, Math.min(text.length(), QueueFilter.TEXT_LIMIT)),
                address.getSingleParameter(NEARNESS).flatMap(QueueAddress::nearness));
    }

    QueryParameters write(QueueKind kind, QueueFilter filter) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put(QUEUE, word(kind));
        if (!filter.opds().isEmpty()) {
            parameters.put(
                    OPD,
                    opdByCode.entrySet().stream()
                            .filter(entry -> filter.opds().contains(entry.getValue()))
                            .map(Map.Entry::getKey)
                            .sorted()
                            .collect(Collectors.joining(",")));
        }
        if (!Blank.is(filter.text())) {
            parameters.put(TEXT, filter.text());
        }
        filter.urgency().ifPresent(nearness -> parameters.put(NEARNESS, word(nearness)));
        return QueryParameters.simple(parameters);
    }

    private static Optional<Nearness> nearness(String value) {
        return Arrays.stream(Nearness.values())
                .filter(nearness -> word(nearness).equals(value))
                .findFirst();
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
