package id.wajahkota.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.wajahkota.approval.QueueKind;
import id.wajahkota.approval.ReviewQueue;
import id.wajahkota.approval.SubmissionSummary;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.ui.WibFormat;
import java.util.Map;

/** One queue, read page by page; each row is drawn in the browser and links to its subject. */
class QueueGrid extends Composite<Grid<SubmissionSummary>> {

    private static final String ROW = """
            <a class="queue-row" href="${item.path}">
              <span class="queue-title">${item.title}</span>
              <span class="queue-meta">${item.opd} · ${item.revision}</span>
              <span class="queue-meta queue-due">${item.due}</span>
            </a>""";

    QueueGrid(ReviewQueue queue, QueueKind kind, long waiting, Map<OpdId, OpdSummary> opds) {
        Grid<SubmissionSummary> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(waiting <= 20);
        grid.addColumn(LitRenderer.<SubmissionSummary>of(ROW)
                        .withProperty("path", row -> queue.path(row.subject()))
                        .withProperty("title", SubmissionSummary::title)
                        .withProperty("opd", row -> opds.get(row.opd()).code())
                        .withProperty("revision", row -> getTranslation("queue.revision", row.revision()))
                        .withProperty(
                                "due",
                                row -> getTranslation(
                                        "queue.due", WibFormat.ofScreen().brief(row.dueAt()))))
                .setHeader(getTranslation("queue.header"));
        grid.setItemsPageable(page -> queue.page(kind, page));
    }
}
