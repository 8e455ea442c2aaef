package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.journal.SubjectRef;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One submission of a queue: what changed since it was last decided, what there is now, and the decision. After it the
 * next of the queue opens by itself. The URL names the queue and its filter.
 */
@Route(QueueAddress.ROUTE + "/:" + ReviewAddress.TYPE + "/:" + ReviewAddress.ID)
@ScreenFor(Permission.REVIEW_ADVISE)
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReviewScreens screens;
    private final transient QueueRows rows;
    private final transient ReadingMark reading;
    private final ReviewShortcuts shortcuts = new ReviewShortcuts(this);
    private String title = "";

    ReviewView(ReviewScreens screens, QueueRows rows) {
        this.screens = screens;
        this.rows = rows;
        reading = screens.mark();
        addDetachListener(left -> reading.close());
        setId("content");
        addClassNames("post-view", "review-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<SubjectRef> subject = ReviewAddress.read(event.getRouteParameters());
        QueryParameters queue = event.getLocation().getQueryParameters();
        try {
            show(subject.orElseThrow(NotFoundException::new), queue);
        } catch (NotFoundException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(SubjectRef subject, QueryParameters queue) {
        QueuePlace place = screens.place(rows, subject, queue);
        Optional<ReviewChoices> review = screens.choices(subject, () -> ReviewAddress.open(place.afterDecision()));
        ReviewedContent.Reading read = screens.read(subject, getLocale());
        title = read.title();
        removeAll();
        Div column = new Div();
        read.content().forEach(column::add);
        DecisionBar bar = new DecisionBar(
                review.map(ReviewChoices::choices).orElse(List.of()), review.flatMap(ReviewChoices::hint));
        Div context = new Div();
        read.context().forEach(context::add);
        Div columns = new Div(column, context);
        columns.addClassName("post-columns");
        add(createHeader(subject, bar), new QueueSteps(place), columns);
        reading.begin(subject);
        shortcuts.listen(place, review.map(ReviewChoices::byAction).orElseGet(Map::of));
    }

    private Div createHeader(SubjectRef subject, DecisionBar bar) {
        Div header = new Div(new H1(title));
        header.addClassName("sticky-header");
        screens.state(subject).ifPresent(state -> {
            Span step = new Span(getTranslation("queue.stepDue", state.step().name(), rows.near(state.stepDueAt())));
            step.setTitle(WibFormat.ofScreen().brief(state.stepDueAt()));
            step.addClassName("subtle");
            header.add(step);
        });
        List<String> readers = screens.readers(subject);
        if (!readers.isEmpty()) {
            Span others = new Span(getTranslation("queue.readBy", String.join(", ", readers)));
            others.addClassName("chip");
            header.add(others);
        }
        header.add(new Anchor(screens.path(subject), getTranslation("queue.open")), bar);
        return header;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
