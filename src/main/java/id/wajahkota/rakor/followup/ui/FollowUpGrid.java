package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.followup.FollowUpRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The follow-ups as a list that is read page by page; a row is one link. */
class FollowUpGrid extends Composite<Grid<FollowUpRow>> {

    private static final int ALL_VISIBLE = 20;
    private static final String ROW = """
            <a class="queue-row" href="tindak-lanjut/${item.id}">
              <span class="queue-title">${item.task}</span>
              <span class="queue-meta">${item.meta}</span>
              <span class="queue-meta queue-due">
                <span class="status-badge status-follow-${item.tone}">${item.stage}</span>
                <span class="${item.late ? 'nearness nearness-late' : ''}">${item.due}</span>
              </span>
            </a>""";

    private final transient FollowUpList list;
    private final transient FollowUpWords words;
    private final transient Map<UserId, String> names = new HashMap<>();
    private transient Function<FollowUpWords.Due, String> due;

    FollowUpGrid(FollowUpList list, FollowUpWords words, Map<OpdId, OpdSummary> opds) {
        this.list = list;
        this.words = words;
        due = words.due(words.today());
        LocalDate today = words.today();
        Grid<FollowUpRow> grid = getContent();
        grid.addThemeVariants(GridVariant.NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LitRenderer.<FollowUpRow>of(ROW)
                        .withProperty("id", row -> row.id().value().toString())
                        .withProperty("task", FollowUpRow::task)
                        .withProperty("meta", row -> meta(row, opds))
                        .withProperty("tone", row -> row.stage().name().toLowerCase(Locale.ROOT))
                        .withProperty("stage", row -> EnumText.of(row.stage()))
                        .withProperty("late", row -> isOverdue(row, today))
                        .withProperty("due", row -> due.apply(new FollowUpWords.Due(row.due(), row.stage()))))
                .setHeader(getTranslation("followUp.header"))
                .setSortable(true)
                .setComparator(Comparator.comparing(FollowUpRow::due));
    }

    static boolean isOverdue(FollowUpRow row, LocalDate today) {
        boolean open = switch (row.stage()) {
            case OPEN, IN_PROGRESS -> true;
            case DONE, VERIFIED -> false;
        };
        return open && row.due().isBefore(today);
    }

    private String meta(FollowUpRow row, Map<OpdId, OpdSummary> opds) {
        return Stream.of(
                        opds.get(row.opd()).code(),
                        row.assignee()
                                .map(person -> names.getOrDefault(person, ""))
                                .orElse(""),
                        UI.getCurrent().getTranslation("followUp.priority", EnumText.of(row.priority())),
                        row.speaker().isEmpty()
                                ? ""
                                : UI.getCurrent().getTranslation("followUp.directedBy", row.speaker()))
                .filter(text -> !Blank.is(text))
                .collect(Collectors.joining(" · "));
    }

    void show(FollowUpFilter filter, int count) {
        Grid<FollowUpRow> grid = getContent();
        grid.setAllRowsVisible(count <= ALL_VISIBLE);
        grid.setItems(DataProvider.fromCallbacks(
                query -> read(
                        filter,
                        query.getSortOrders().stream()
                                .anyMatch(order -> order.getDirection() == SortDirection.DESCENDING),
                        query.getOffset(),
                        query.getLimit()),
                query -> list.count(filter)));
    }

    /** The names of a page's people are read once, and the working calendar from its earliest day on. */
    private Stream<FollowUpRow> read(FollowUpFilter filter, boolean lastDueFirst, int offset, int limit) {
        List<FollowUpRow> page = list.page(filter, lastDueFirst, offset, limit);
        List<UserId> unknown = page.stream()
                .flatMap(row -> row.assignee().stream())
                .filter(person -> !names.containsKey(person))
                .toList();
        if (!unknown.isEmpty()) {
            names.putAll(words.names(unknown));
        }
        page.stream().map(FollowUpRow::due).min(Comparator.naturalOrder()).ifPresent(first -> due = words.due(first));
        return page.stream();
    }
}
