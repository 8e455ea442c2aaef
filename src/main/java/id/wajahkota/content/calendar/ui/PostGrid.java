package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list itself: pages from the database, one light renderer for a row, so that ten thousand posts scroll. */
class PostGrid extends Composite<Grid<PostRow>> {

    /** The most that are changed at once. */
    static final int MOST = 500;

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row post-row" href="konten/${item.id}">
              <span class="queue-title">${item.title}</span>
              <span class="queue-meta">${item.meta}</span>
              <span class="queue-meta queue-due">
                <span class="status-badge status-${item.tone}">${item.stage}</span> ${item.slot}
              </span>
            </a>""";

    private final transient PostList posts;
    private final boolean selectable;
    private CalendarFilter filter = CalendarFilter.all();
    private transient PostSlice slice = PostSlice.ALL;

    PostGrid(PostList posts, FilterChoices choices, boolean selectable) {
        this.posts = posts;
        this.selectable = selectable;
        Grid<PostRow> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(selectable ? Grid.SelectionMode.MULTI : Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<PostRow>of(ROW)
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("title", PostRow::title)
                        .withProperty("meta", row -> meta(row, choices))
                        .withProperty("tone", row -> row.stage().name().toLowerCase(Locale.ROOT))
                        .withProperty("stage", row -> EnumText.of(row.stage()))
                        .withProperty("slot", row -> WibFormat.ofScreen().brief(row.slot())))
                .setHeader(getTranslation("list.header"))
                .setSortable(true)
                .setComparator(Comparator.comparing(PostRow::slot));
    }

    private static String meta(PostRow row, FilterChoices choices) {
        return Stream.of(
                        Optional.of(choices.code(row.opd())),
                        choices.pillar(row.pillar()).map(PillarSummary::name),
                        row.campaign().flatMap(choices::campaign).map(CampaignSummary::theme),
                        Optional.of(EnumText.list(row.channels())))
                .flatMap(Optional::stream)
                .filter(Predicate.not(Blank::is))
                .collect(Collectors.joining(" · "));
    }

    void show(CalendarFilter shown, PostSlice part, int count) {
        filter = shown;
        slice = part;
        Grid<PostRow> grid = getContent();
        if (selectable) {
            grid.deselectAll();
        }
        grid.setAllRowsVisible(count <= ALL_VISIBLE);
        grid.setItems(DataProvider.fromCallbacks(
                query -> posts.page(filter, slice, latestFirst(query), query.getOffset(), query.getLimit()).stream(),
                query -> posts.count(filter, slice)));
    }

    private static boolean latestFirst(Query<PostRow, ?> query) {
        return query.getSortOrders().stream()
                .findFirst()
                .map(order -> order.getDirection() == SortDirection.DESCENDING)
                .orElse(true);
    }

    /** Selects every row of what is shown. */
    void selectAll() {
        getContent().asMultiSelect().setValue(new LinkedHashSet<>(posts.page(filter, slice, false, 0, MOST)));
    }

    /** Hears what is selected; where nothing can be, there is nothing to hear. */
    void onSelected(SerializableConsumer<List<PostRow>> listener) {
        if (selectable) {
            getContent().addSelectionListener(change -> listener.accept(selected()));
        }
    }

    List<PostRow> selected() {
        return getContent().getSelectedItems().stream()
                .sorted(Comparator.comparing(PostRow::slot))
                .toList();
    }
}
