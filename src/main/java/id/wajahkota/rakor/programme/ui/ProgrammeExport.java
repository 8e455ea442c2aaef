package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.rakor.programme.ProgrammeDetail;
import id.wajahkota.rakor.programme.TargetDetail;
import id.wajahkota.rakor.programme.Targets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The targets of a programme, and every report of them, as a workbook. */
@SpringComponent
class ProgrammeExport {

    private static final double ALL = 100;

    private record Told(String target, TargetDetail.Report report) {}

    private final Targets targets;
    private final OpdDirectory opds;
    private final Exporting exporting;
    private final PortalClock clock;

    ProgrammeExport(Targets targets, OpdDirectory opds, Exporting exporting, PortalClock clock) {
        this.targets = targets;
        this.opds = opds;
        this.exporting = exporting;
        this.clock = clock;
    }

    ExportButton button(ProgrammeDetail programme) {
        return exporting.button(() -> export(programme));
    }

    private Export export(ProgrammeDetail programme) {
        LocalDate today = Wib.date(clock.instant());
        List<TargetDetail> all = targets.of(programme.id());
        List<Told> told = all.stream()
                .flatMap(target -> target.reports().stream()
                        .map(report -> new Told(target.draft().name(), report)))
                .toList();
        return new Export(
                exporting.dated("program-kerja"),
                programme.draft().name(),
                "",
                List.of(
                        new Sheet<>(text("export.targets"), targetColumns(opds.byId(), today), all::forEach),
                        new Sheet<>(text("export.reports"), reportColumns(), told::forEach)));
    }

    private static List<Column<TargetDetail>> targetColumns(Map<OpdId, OpdSummary> opds, LocalDate today) {
        return List.of(
                Column.text(text("target.name"), 50, target -> target.draft().name()),
                Column.text(text("target.unit"), 16, target -> target.draft().unit()),
                Column.number(text("target.planned"), TargetDetail::planned),
                Column.number(text("target.achieved"), target -> target.achievedBy(today)),
                Column.number(text("export.percent"), target -> ALL * target.shareBy(today)),
                Column.text(
                        text("target.reporter"),
                        20,
                        target -> Optional.ofNullable(target.draft().reporter())
                                .map(opds::get)
                                .map(OpdSummary::code)
                                .orElse(null)));
    }

    private static List<Column<Told>> reportColumns() {
        return List.of(
                Column.text(text("target.name"), 50, Told::target),
                Column.day(text("export.reportedOn"), told -> told.report().day()),
                Column.number(text("target.achieved"), told -> told.report().achieved()),
                Column.text(text("export.note"), 60, told -> told.report().note()));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
