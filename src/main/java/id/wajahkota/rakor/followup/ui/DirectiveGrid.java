package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.followup.DirectiveList;
import id.wajahkota.rakor.followup.DirectiveRow;

/** Directives as a list that is read page by page; a row is one link to its thread. */
class DirectiveGrid extends Composite<Grid<DirectiveRow>> {

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row" href="arahan/${item.id}">
              <span class="queue-title">“${item.quote}”</span>
              <span class="queue-meta">${item.who}</span>
              <span class="queue-meta queue-due">${item.share}</span>
            </a>""";

    DirectiveGrid(DirectiveList list, int count) {
        Grid<DirectiveRow> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(count <= ALL_VISIBLE);
        grid.addColumn(LitRenderer.<DirectiveRow>of(ROW)
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("quote", DirectiveRow::quote)
                        .withProperty(
                                "who",
                                row -> getTranslation(
                                        "directive.saidIn",
                                        row.speaker(),
                                        row.meetingTitle(),
                                        WibFormat.ofScreen().date(Wib.date(row.at()))))
                        .withProperty(
                                "share", row -> getTranslation("directive.share", row.verified(), row.followUps())))
                .setHeader(getTranslation("directive.header"));
        grid.setItems(DataProvider.fromCallbacks(
                query -> list.page(query.getOffset(), query.getLimit()).stream(), query -> list.count()));
    }
}
