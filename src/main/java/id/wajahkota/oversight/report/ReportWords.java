package id.wajahkota.oversight.report;

import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.PillarId;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.platform.document.PaperWords;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a signed report says; like all papers of the city it is in Indonesian. */
@Component
class ReportWords {

    private final PaperWords words;
    private final OpdDirectory opds;
    private final Pillars pillars;

    ReportWords(PaperWords words, OpdDirectory opds, Pillars pillars) {
        this.words = words;
        this.opds = opds;
        this.pillars = pillars;
    }

    String of(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    PaperWords paper() {
        return words;
    }

    String period(Period period) {
        return PeriodName.of(period, words.format(), (quarter, year) -> of("report.quarterOf", quarter, year));
    }

    String whose(Optional<OpdId> opd) {
        return opd.map(id -> opds.byId().get(id)).map(OpdSummary::name).orElseGet(() -> of("report.everybody"));
    }

    Map<OpdId, OpdSummary> opds() {
        return opds.byId();
    }

    Map<PillarId, String> pillars() {
        return pillars.all(BundleTranslations.INDONESIAN).stream()
                .collect(Collectors.toMap(PillarSummary::id, PillarSummary::name));
    }

    /** Working hours with one decimal, a comma before it. */
    String hours(Duration worked) {
        return decimal(ApprovalTime.hours(worked));
    }

    String decimal(double value) {
        NumberFormat format = NumberFormat.getInstance(BundleTranslations.INDONESIAN);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }
}
