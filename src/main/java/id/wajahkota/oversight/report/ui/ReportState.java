package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.router.QueryParameters;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.oversight.report.Period;
import id.wajahkota.oversight.report.PeriodKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the screen of reports shows; it stands in the address, so that it can be shared and survives a reload. */
record ReportState(Period period, Optional<OpdSummary> opd) implements Serializable {

    static final String ROUTE = "laporan";
    private static final String PERIOD = "periode";
    private static final String OPD = "opd";

    /** What the address asks for; what it does not name or names wrongly is as usual: this month, everything readable. */
    static ReportState of(QueryParameters address, List<OpdSummary> readable, LocalDate today) {
        Period period = address.getSingleParameter(PERIOD)
                .flatMap(Period::read)
                .orElseGet(() -> Period.of(PeriodKind.MONTH, today));
        String code = address.getSingleParameter(OPD).orElse("");
        return new ReportState(
                period, readable.stream().filter(opd -> opd.code().equals(code)).findFirst());
    }

    ReportState with(Period other) {
        return new ReportState(other, opd);
    }

    ReportState with(Optional<OpdSummary> other) {
        return new ReportState(period, other);
    }

    QueryParameters address() {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put(PERIOD, List.of(period.written()));
        opd.ifPresent(one -> parameters.put(OPD, List.of(one.code())));
        return new QueryParameters(parameters);
    }

    /** Where a file of it is sent from. */
    String file(String ending) {
        return "berkas/laporan/" + period.written() + "." + ending
                + opd.map(one -> "?" + QueryParameters.of(OPD, one.code()).getQueryString())
                        .orElse("");
    }

    /** The list of posts whose slots lie in the period, narrowed by those parameters too. */
    String posts(Map<String, String> narrowed) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("dari", period.firstDay().toString());
        parameters.put("sampai", period.lastDay().toString());
        opd.ifPresent(one -> parameters.put(OPD, one.code()));
        parameters.putAll(narrowed);
        return "konten?" + QueryParameters.simple(parameters).getQueryString();
    }
}
