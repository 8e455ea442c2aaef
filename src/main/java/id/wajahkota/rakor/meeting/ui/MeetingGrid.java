package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.Locale;

/** The rakor as a list that is read page by page, the latest on top; a row is one link. */
class MeetingGrid extends Composite<Grid<MeetingSummary>> {

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row" href="rakor/${item.id}">
              <span class="queue-title">${item.title}</span>
              <span class="queue-meta">${item.meta}</span>
              <span class="queue-meta queue-due">
                <span class="status-badge status-meeting-${item.tone}">${item.stage}</span> ${item.starts}
              </span>
            </a>""";

    MeetingGrid(Meetings meetings, long count) {
        Grid<MeetingSummary> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(count <= ALL_VISIBLE);
        grid.addColumn(LitRenderer.<MeetingSummary>of(ROW)
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("title", MeetingSummary::title)
                        .withProperty(
                                "meta",
                                row -> getTranslation(
                                        "meeting.meta",
                                        row.number(),
                                        row.place(),
                                        row.opds().size()))
                        .withProperty("tone", row -> row.stage().name().toLowerCase(Locale.ROOT))
                        .withProperty("stage", row -> EnumText.of(row.stage()))
                        .withProperty("starts", row -> WibFormat.ofScreen().brief(row.starts())))
                .setHeader(getTranslation("meeting.header"));
        grid.setItemsPageable(meetings::rows);
    }
}
