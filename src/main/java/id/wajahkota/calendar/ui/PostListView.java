package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.calendar.CalendarFilter;
import id.wajahkota.calendar.PostList;
import id.wajahkota.calendar.PostRow;
import id.wajahkota.content.Crises;
import id.wajahkota.content.Stage;
import id.wajahkota.identity.Roles;
import id.wajahkota.shared.ui.BulkBar;
import id.wajahkota.shared.ui.EmptyState;
import id.wajahkota.shared.ui.EnumText;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;

/** Daftar Konten: the posts a person may open, filtered as on the calendar, to be moved or cancelled many at once. */
@Route(PostListView.ROUTE)
@RolesAllowed({Roles.OPD_ADMIN, Roles.SECRETARIAT, Roles.LEADER, Roles.AUDITOR})
class PostListView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = "konten";

    private final transient PostList posts;
    private final transient BulkChanges changes;
    private final FilterChoices choices;
    private final FilterBar filterBar;
    private final PostGrid grid;
    private final Div holder = new Div();
    private final BulkBar bulkBar;
    private CalendarFilter filter = CalendarFilter.all();

    PostListView(PostList posts, FilterSource filters, BulkChanges changes, PostExport export) {
        this.posts = posts;
        this.changes = changes;
        choices = filters.choices(getLocale());
        filterBar = new FilterBar(choices, this::go);
        grid = new PostGrid(posts, choices, changes.available());
        bulkBar = new BulkBar(List.of(BulkKind.values()), EnumText::of, this::change);
        grid.onSelected(selected -> bulkBar.show(selected.size()));
        setId("content");
        addClassName("post-list-view");
        Div header = new Div(
                new H1(getTranslation("list.title")),
                new Anchor(CalendarState.ROUTE, getTranslation("balance.toCalendar")));
        header.addClassName("view-header");
        header.add(export.button(
                () -> new PostExport.Shown(
                        filter, Optional.empty(), choices.address().query(filter)),
                choices));
        changes.crisisButton(this::declareCrisis).ifPresent(header::add);
        add(header, filterBar, bulkBar, holder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(choices.address().read(event.getLocation().getQueryParameters()));
    }

    private void go(CalendarFilter next) {
        UI.getCurrent().navigate(ROUTE, new QueryParameters(choices.address().write(next)));
    }

    private void show(CalendarFilter shown) {
        filter = shown;
        filterBar.write(shown);
        int count = posts.count(shown, Optional.empty());
        holder.removeAll();
        if (count == 0) {
            holder.add(new EmptyState(
                    VaadinIcon.FILE_O, getTranslation("list.empty.title"), getTranslation("list.empty.advice")));
        } else {
            Paragraph counted = new Paragraph(getTranslation("list.count", count));
            counted.addClassName("subtle");
            grid.show(shown, count);
            Div line = new Div(counted);
            line.addClassName("list-line");
            if (changes.available() && count <= PostGrid.MOST) {
                line.add(createSelectAll(count));
            }
            holder.add(line, grid);
        }
        bulkBar.show(0);
    }

    private Component createSelectAll(int count) {
        Button all = new Button(getTranslation("list.selectAll", count), click -> grid.selectAll());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return all;
    }

    /** What is selected, or else whatever the filter shows, as far as it is approved. */
    private void declareCrisis() {
        List<PostRow> wanted = grid.selected().isEmpty()
                ? posts.page(filter.in(Stage.APPROVED), Optional.empty(), false, 0, Crises.MOST + 1)
                : grid.selected().stream()
                        .filter(post -> post.stage() == Stage.APPROVED)
                        .toList();
        changes.askForCrisis(wanted, () -> UI.getCurrent().refreshCurrentRoute(true));
    }

    private void change(BulkKind kind) {
        changes.ask(kind, grid.selected(), () -> show(filter));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", getTranslation("list.title"));
    }
}
