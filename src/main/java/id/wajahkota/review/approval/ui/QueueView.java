package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.ui.BulkBar;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.LooksAgain;
import id.wajahkota.review.approval.QueueFilter;
import id.wajahkota.review.approval.QueueKind;
import id.wajahkota.review.approval.ReviewQueue;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;

/** Persetujuan: what waits for a decision, what falls due first on top. The URL names the queue and its filter. */
@Route(QueueAddress.ROUTE)
@Menu(title = "menu.approval", order = 3, icon = "vaadin:check-square-o")
@ScreenFor(Permission.REVIEW_READ)
class QueueView extends Main implements BeforeEnterObserver, HasDynamicTitle, LooksAgain {

    private final transient ReviewQueue queue;
    private final transient QueueRows rows;
    private final transient QueueDeciding deciding;
    private final transient UrgentFigures urgentFigures;
    private final QueueFilterBar filterBar;
    private final BulkBar bulkBar;
    private final Div list = new Div();
    private final Nav tabs = new Nav();
    private transient List<SubmissionSummary> selected = List.of();
    private QueueKind kind = QueueKind.WAITING;
    private QueueFilter filter = QueueFilter.all();

    QueueView(
            ReviewQueue queue,
            QueueRows rows,
            QueueDeciding deciding,
            UrgentFigures urgentFigures,
            ApprovalExport export) {
        this.queue = queue;
        this.rows = rows;
        this.deciding = deciding;
        this.urgentFigures = urgentFigures;
        filterBar = new QueueFilterBar(rows.offered(), next -> go(kind, next));
        bulkBar = deciding.bar(chosen -> deciding.ask(chosen, selected, this::refresh));
        setId("content");
        addClassName("queue-view");
        list.addClassName("queue-list");
        tabs.addClassName("queue-tabs");
        tabs.setAriaLabel(getTranslation("queue.label"));
        Div header = new Div(new H1(getTranslation("menu.approval")), export.button(() -> filter));
        header.addClassName("view-header");
        add(header, tabs, filterBar, bulkBar, list);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        kind = QueueAddress.kind(event.getLocation().getQueryParameters(), queue.kinds());
        filter = rows.address().filter(event.getLocation().getQueryParameters());
        filterBar.write(filter);
        refresh();
    }

    @Override
    public void lookAgain() {
        if (selected.isEmpty()) {
            refresh();
        }
    }

    private void go(QueueKind next, QueueFilter wanted) {
        UI.getCurrent().navigate(QueueAddress.ROUTE, rows.address().write(next, wanted));
    }

    private void refresh() {
        Map<QueueKind, Long> counts = queue.counts();
        tabs.removeAll();
        counts.forEach((offered, count) -> tabs.add(createTab(offered, count)));
        bulkBar.show(0);
        long waiting = filter.equals(QueueFilter.all()) ? counts.get(kind) : queue.count(kind, filter);
        list.removeAll();
        list.add(waiting == 0 ? createEmpty() : createGrid(waiting));
        if (kind == QueueKind.URGENT) {
            list.add(urgentFigures.create());
        }
    }

    private Component createTab(QueueKind offered, long count) {
        String label = getTranslation("queue.count", getTranslation("QueueKind." + named(offered)), count);
        String address = rows.address().write(offered, filter).getQueryString();
        Anchor link = new Anchor(QueueAddress.ROUTE + "?" + address, label);
        if (offered == kind) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }

    private Component createGrid(long waiting) {
        QueueGrid grid = new QueueGrid(rows, kind, filter, waiting);
        grid.onSelected(chosen -> {
            selected = chosen;
            bulkBar.show(chosen.size());
        });
        if (!rows.decidable(kind) || !deciding.decides() || waiting > QueueGrid.MOST) {
            return grid;
        }
        Component all = deciding.createSelectAll(
                waiting,
                () -> grid.select(new LinkedHashSet<>(queue.page(kind, filter, PageRequest.of(0, QueueGrid.MOST)))));
        return new Div(all, grid);
    }

    private Component createEmpty() {
        if (!filter.equals(QueueFilter.all())) {
            return new EmptyState(
                    VaadinIcon.FILTER, getTranslation("queue.none.title"), getTranslation("queue.none.advice"));
        }
        return new EmptyState(
                VaadinIcon.CHECK_CIRCLE_O,
                getTranslation("queue.empty." + named(kind) + ".title"),
                getTranslation("queue.empty." + named(kind) + ".advice"));
    }

    /** Who only advises decides nothing. */
    private String named(QueueKind offered) {
        return offered == QueueKind.TO_DECIDE && !deciding.decides() ? "TO_ADVISE" : offered.name();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("menu.approval"));
    }
}
