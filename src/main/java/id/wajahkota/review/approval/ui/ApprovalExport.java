package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ui.Exporting;
import id.wajahkota.city.identity.ui.Exporting.Export;
import id.wajahkota.platform.shared.ui.EnumWords;
import id.wajahkota.platform.shared.ui.FilterWords;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.ui.ExportButton;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.ReviewPurpose;
import id.wajahkota.review.approval.SubmissionHistory;
import id.wajahkota.review.approval.SubmissionRow;
import id.wajahkota.review.approval.SubmissionStatus;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The history of approvals as a workbook, of the departments that the queue is filtered by. */
@SpringComponent
class ApprovalExport {

    private final SubmissionHistory history;
    private final OpdDirectory opds;
    private final Exporting exporting;
    private final CurrentUser currentUser;

    ApprovalExport(SubmissionHistory history, OpdDirectory opds, Exporting exporting, CurrentUser currentUser) {
        this.history = history;
        this.opds = opds;
        this.exporting = exporting;
        this.currentUser = currentUser;
    }

    /** A button, seen only by those who follow submissions and are not only asked about some. */
    ExportButton button(Supplier<QueueFilter> filter) {
        ExportButton button = exporting.button(() -> export(filter.get()));
        button.setVisible(currentUser.require().may(Permission.REVIEW_EXPORT));
        return button;
    }

    private Export export(QueueFilter filter) {
        Map<OpdId, OpdSummary> names = opds.byId();
        String shown = new FilterWords()
                .only("post.opd", filter.opds().stream().map(names::get).map(OpdSummary::code))
                .toString();
        String title = text("export.approvals");
        return new Export(
                exporting.dated("riwayat-persetujuan"),
                title,
                shown,
                List.of(new Sheet<SubmissionRow>(title, columns(names), row -> history.each(filter.opds(), row))));
    }

    private static List<Column<SubmissionRow>> columns(Map<OpdId, OpdSummary> opds) {
        Map<SubmissionStatus, String> statuses = EnumWords.of(SubmissionStatus.class);
        Map<ReviewPurpose, String> purposes = EnumWords.of(ReviewPurpose.class);
        Map<String, String> kinds = Map.of("POST", text("subject.POST"), "CAMPAIGN", text("subject.CAMPAIGN"));
        Map<String, String> colours = Map.of(
                statuses.get(SubmissionStatus.APPROVED), "D8EEEA",
                statuses.get(SubmissionStatus.REJECTED), "F5DAD8",
                statuses.get(SubmissionStatus.CHANGES_REQUESTED), "F5E6D3");
        return List.of(
                Column.moment(text("export.submittedAt"), SubmissionRow::submittedAt),
                Column.text(text("post.opd"), 16, row -> opds.get(row.opd()).code()),
                Column.text(text("export.kind"), 14, row -> kinds.getOrDefault(row.kind(), row.kind())),
                Column.text(text("post.title"), 50, SubmissionRow::title),
                Column.number(text("export.revision"), SubmissionRow::revision),
                Column.text(text("export.purpose"), 18, row -> purposes.get(row.purpose())),
                Column.state(text("export.result"), 20, row -> statuses.get(row.status()), colours),
                Column.text(text("export.step"), 24, SubmissionRow::step),
                Column.text(text("export.author"), 26, SubmissionRow::author),
                Column.moment(text("export.closedAt"), row -> row.closedAt().orElse(null)),
                Column.text(text("export.closedBy"), 26, row -> row.closedBy().orElse(null)));
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
