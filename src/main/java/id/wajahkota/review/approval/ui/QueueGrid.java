package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One queue, read page by page; each row is drawn in the browser and links to where it is read and decided. */
class QueueGrid extends Composite<Grid<SubmissionSummary>> {

    /** The most that are decided at once. */
    static final int MOST = 200;

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row" href="${item.path}">
              <span class="queue-title">${item.title}</span>
              <span class="queue-meta">${item.meta}</span>
              <span class="queue-meta queue-due nearness-${item.tone}" title="${item.day}">${item.due}</span>
            </a>""";

    QueueGrid(QueueRows rows, QueueKind kind, QueueFilter filter, long waiting) {
        Grid<SubmissionSummary> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(rows.decidable(kind) ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(waiting <= ALL_VISIBLE);
        grid.addColumn(LitRenderer.<SubmissionSummary>of(ROW)
                        .withProperty("path", row -> rows.path(row, kind, filter))
                        .withProperty("title", SubmissionSummary::title)
                        .withProperty("meta", rows::meta)
                        .withProperty("tone", row -> rows.nearness(row).name().toLowerCase(Locale.ROOT))
                        .withProperty("due", row -> rows.near(row.answerBy()))
                        .withProperty("day", row -> WibFormat.ofScreen().brief(row.answerBy())))
                .setHeader(getTranslation("queue.header"));
        grid.setItemsPageable(page -> rows.page(kind, filter, page));
    }

    /** Hears which rows are selected, where any can be. */
    void onSelected(SerializableConsumer<List<SubmissionSummary>> listener) {
        if (getContent().getSelectionMode() == Grid.SelectionMode.MULTI) {
            getContent().addSelectionListener(change -> listener.accept(List.copyOf(change.getAllSelectedItems())));
        }
    }

    /** Selects all of these. */
    void select(Set<SubmissionSummary> rows) {
        getContent().asMultiSelect().setValue(rows);
    }
}
