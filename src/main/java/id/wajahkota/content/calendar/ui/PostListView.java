package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.content.post.Crises;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.ui.BulkBar;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;

/** Daftar Konten: the posts a person may open, filtered as on the calendar, to be moved or cancelled many at once. */
@Route(PostListView.ROUTE)
@ScreenFor(Permission.CONTENT_LIST)
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
    private transient PostSlice slice = PostSlice.ALL;

    PostListView(PostList posts, FilterSource filters, BulkChanges changes, PostExport export) {
        this.posts = posts;
        this.changes = changes;
        choices = filters.choices(getLocale());
        filterBar = new FilterBar(choices, this::go);
        grid = new PostGrid(posts, choices, changes.available());
        bulkBar = new BulkBar(changes.kinds(), EnumText::of, this::change);
        grid.onSelected(selected -> bulkBar.show(selected.size()));
        setId("content");
        addClassName("post-list-view");
        Div header = new Div(
                new H1(getTranslation("list.title")),
                new Anchor(CalendarState.ROUTE, getTranslation("balance.toCalendar")));
        header.addClassName("view-header");
        header.add(export.button(() -> new PostExport.Shown(filter, slice), choices));
        changes.crisisButton(this::declareCrisis).ifPresent(header::add);
        add(header, filterBar, bulkBar, holder);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        slice = SliceAddress.read(event.getLocation().getQueryParameters());
        show(choices.address().read(event.getLocation().getQueryParameters()));
    }

    private void go(CalendarFilter next) {
        UI.getCurrent().navigate(ROUTE, address(next));
    }

    private QueryParameters address(CalendarFilter wanted) {
        Map<String, List<String>> parameters = choices.address().write(wanted);
        parameters.putAll(SliceAddress.write(slice));
        return new QueryParameters(parameters);
    }

    /** Days come from elsewhere, such as a report; here they are named, and can be left again. */
    private Component createSliceNote() {
        String days = slice.days()
                .map(span -> WibFormat.ofScreen().days(span.first(), span.last()))
                .orElse("");
        Span words = new Span(getTranslation(slice.late() ? "list.late" : "list.days", days));
        Button all = new Button(getTranslation("list.allDays"), click -> {
            slice = PostSlice.ALL;
            go(filter);
        });
        all.addThemeVariants(ButtonVariant.TERTIARY);
        Div note = new Div(words, all);
        note.addClassName("list-line");
        return note;
    }

    private void show(CalendarFilter shown) {
        filter = shown;
        filterBar.write(shown);
        int count = posts.count(shown, slice);
        holder.removeAll();
        if (!slice.isAll()) {
            holder.add(createSliceNote());
        }
        if (count == 0) {
            holder.add(new EmptyState(
                    VaadinIcon.FILE_O, getTranslation("list.empty.title"), getTranslation("list.empty.advice")));
        } else {
            Paragraph counted = new Paragraph(getTranslation("list.count", count));
            counted.addClassName("subtle");
            grid.show(shown, slice, count);
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
                ? posts.page(filter.in(PostStage.APPROVED), slice, false, 0, Crises.MOST + 1)
                : grid.selected().stream()
                        .filter(post -> post.stage() == PostStage.APPROVED)
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
