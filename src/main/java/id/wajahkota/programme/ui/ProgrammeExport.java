package id.wajahkota.programme.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdDirectory;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.programme.ProgrammeDetail;
import id.wajahkota.programme.TargetDetail;
import id.wajahkota.programme.Targets;
import id.wajahkota.shared.PortalClock;
import id.wajahkota.shared.Wib;
import id.wajahkota.spreadsheet.Book;
import id.wajahkota.spreadsheet.Column;
import id.wajahkota.spreadsheet.Sheet;
import id.wajahkota.spreadsheet.ui.ExportButton;
import id.wajahkota.spreadsheet.ui.ExportButtons;
import id.wajahkota.spreadsheet.ui.ExportCover;
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
    private final ExportButtons buttons;
    private final CurrentUser currentUser;
    private final PortalClock clock;

    ProgrammeExport(
            Targets targets, OpdDirectory opds, ExportButtons buttons, CurrentUser currentUser, PortalClock clock) {
        this.targets = targets;
        this.opds = opds;
        this.buttons = buttons;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    ExportButton button(ProgrammeDetail programme) {
        return buttons.of(() -> book(programme));
    }

    private Book book(ProgrammeDetail programme) {
        LocalDate today = Wib.date(clock.instant());
        List<TargetDetail> all = targets.of(programme.id());
        List<Told> told = all.stream()
                .flatMap(target -> target.reports().stream()
                        .map(report -> new Told(target.draft().name(), report)))
                .toList();
        return new Book(
                "program-kerja-" + today,
                ExportCover.of(programme.draft().name(), currentUser.require().displayName(), clock.instant(), ""),
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
