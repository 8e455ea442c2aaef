package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Of which departments figures are read.
 *
 * @param opds empty for all
 */
record ReportScope(List<UUID> opds) {

    static final ReportScope ALL = new ReportScope(List.of());

    static ReportScope of(Collection<OpdId> opds) {
        return new ReportScope(opds.stream().map(OpdId::value).toList());
    }

    /** The part of a condition that keeps to them, by that column. */
    String within(String column) {
        return opds.isEmpty() ? "1 = 1" : column + " in (:opds)";
    }

    Map<String, Object> parameters() {
        return opds.isEmpty() ? Map.of() : Map.of("opds", opds);
    }
}
