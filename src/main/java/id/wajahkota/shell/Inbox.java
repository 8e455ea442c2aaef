package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.city.workcalendar.ui.DueWords;
import id.wajahkota.platform.shared.PortalClock;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.EmptyState;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WaitingWork;
import id.wajahkota.platform.shared.ui.WaitingWork.Task;
import id.wajahkota.platform.shared.ui.WaitingWork.Waiting;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One list of all that waits for the person, across features, what is due first on top. */
class Inbox extends Composite<Section> {

    /** What was pressed is gone with its row; the next one is at hand. */
    private static final String FOCUS_FIRST =
            "requestAnimationFrame(() => (this.querySelector('li vaadin-button') ?? this.querySelector('a'))?.focus())";

    private static final int OF_EACH = 12;

    private final transient List<WaitingWork> sources;
    private final transient DueWords dueWords;
    private final transient PortalClock clock;

    /** What is being done but can still be taken back; it is not offered meanwhile. */
    private final Set<String> leaving = new HashSet<>();

    private transient List<Task> shown = List.of();

    Inbox(List<WaitingWork> sources, DueWords dueWords, PortalClock clock) {
        this.sources = sources;
        this.dueWords = dueWords;
        this.clock = clock;
        getContent().addClassNames("panel", "inbox");
        draw(read());
    }

    /** Shows what has changed meanwhile, and leaves alone what has not, so that no focus is lost. */
    void refresh() {
        List<Waiting> now = read();
        List<Task> tasks = tasks(now);
        boolean same = tasks.size() == shown.size();
        for (int place = 0; same && place < tasks.size(); place++) {
            same = tasks.get(place).looksLike(shown.get(place));
        }
        if (!same) {
            draw(now);
        }
    }

    private List<Waiting> read() {
        return sources.stream()
                .map(source -> source.read(OF_EACH))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<Task> tasks(List<Waiting> all) {
        return all.stream()
                .flatMap(waiting -> waiting.tasks().stream())
                .filter(task -> !leaving.contains(task.path()))
                .sorted(Comparator.comparing(Task::due))
                .toList();
    }

    private void draw(List<Waiting> all) {
        shown = tasks(all);
        long total = all.stream().mapToLong(Waiting::total).sum() - leaving.size();
        H2 title = new H2(getTranslation("home.inbox", total));
        title.getElement().setAttribute("aria-live", "polite");
        getContent().removeAll();
        getContent().add(title);
        if (shown.isEmpty()) {
            getContent()
                    .add(new EmptyState(
                            VaadinIcon.COFFEE,
                            getTranslation("home.empty.title"),
                            getTranslation("home.empty.advice")));
            return;
        }
        LocalDate earliest = Wib.date(shown.getFirst().due());
        DueWords.Counted due = dueWords.from(earliest);
        OrderedList list = new OrderedList();
        list.addClassName("inbox-list");
        shown.forEach(task -> list.add(createRow(task, due)));
        getContent().add(list, createRest(all));
    }

    private ListItem createRow(Task task, DueWords.Counted counted) {
        Span verb = new Span(task.verb());
        verb.addClassName("inbox-verb");
        Span title = new Span(task.title());
        title.addClassName("home-item-title");
        Span detail = new Span(task.detail());
        detail.addClassName("subtle");
        Anchor link = new Anchor(task.path(), verb, new Div(title, detail));
        link.addClassName("inbox-link");
        Instant now = clock.instant();
        Span due = new Span(task.wholeDay() ? counted.of(Wib.date(task.due())) : counted.of(task.due()));
        due.addClassName("inbox-due");
        due.setClassName("nearness-late", task.due().isBefore(now));
        due.setTitle(WibFormat.ofScreen().dayAndTime(task.due()));
        ListItem row = new ListItem(link, due);
        task.inPlace().ifPresent(inPlace -> {
            Button act = new Button(inPlace.label(), click -> act(task, inPlace));
            act.setAriaLabel(inPlace.label() + ": " + task.title());
            row.add(act);
        });
        return row;
    }

    private void act(Task task, WaitingWork.InPlace inPlace) {
        leaving.add(task.path());
        draw(read());
        getContent().getElement().executeJs(FOCUS_FIRST);
        Notifications.unlessTakenBack(
                inPlace.told(),
                getTranslation("common.undo"),
                () -> {
                    leaving.remove(task.path());
                    perform(inPlace.act());
                    if (isAttached()) {
                        draw(read());
                        Optional.ofNullable(findAncestor(MainLayout.class)).ifPresent(MainLayout::refresh);
                    }
                },
                () -> {
                    leaving.remove(task.path());
                    draw(read());
                });
    }

    private static void perform(Runnable act) {
        try {
            act.run();
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
        }
    }

    /** What the list has no room for is said, with the way to it. */
    private Component createRest(List<Waiting> all) {
        Div rest = new Div();
        rest.addClassName("inbox-rest");
        all.stream()
                .filter(waiting -> waiting.total() > waiting.tasks().size())
                .forEach(waiting -> rest.add(
                        new Anchor(waiting.morePath(), getTranslation("home.rest", waiting.label(), waiting.total()))));
        return rest;
    }
}
