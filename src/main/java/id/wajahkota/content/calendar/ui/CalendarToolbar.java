package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.shared.ui.Repeating;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.LocalDate;
import java.util.List;

/**
 * The calendar's one line: what is shown, the way through time, the ways to look at it, and what the screen adds. The
 * views are links, so each has its address.
 */
class CalendarToolbar extends Composite<Div> {

    private static final List<CalendarKind> OFFERED =
            List.of(CalendarKind.MONTH, CalendarKind.WEEK, CalendarKind.DAY, CalendarKind.LIST);

    private final Span heading = new Span();
    private final Nav views = new Nav();
    private final FilterAddress filters;
    private CalendarState state;

    CalendarToolbar(
            CalendarState state, FilterAddress filters, LocalDate today, SerializableConsumer<CalendarState> go) {
        this.state = state;
        this.filters = filters;
        Button before = Repeating.button(new Button(VaadinIcon.CHEVRON_LEFT.create(), click -> go.accept(step(-1))));
        before.setAriaLabel(getTranslation("calendar.before"));
        Button after = Repeating.button(new Button(VaadinIcon.CHEVRON_RIGHT.create(), click -> go.accept(step(1))));
        after.setAriaLabel(getTranslation("calendar.after"));
        Button now = new Button(getTranslation("calendar.today"), click -> go.accept(this.state.at(today)));
        Span screen = new Span(getTranslation("menu.calendar") + ": ");
        screen.addClassName("visually-hidden");
        H1 title = new H1(screen, heading);
        title.getElement().setAttribute("aria-live", "polite");
        Div steps = new Div(before, now, after);
        steps.addClassName("calendar-steps");
        views.addClassName("calendar-views");
        views.setAriaLabel(getTranslation("calendar.views"));
        getContent().addClassName("calendar-toolbar");
        getContent().add(title, steps, views);
    }

    void add(Component... further) {
        getContent().add(further);
    }

    private CalendarState step(int steps) {
        return state.at(state.kind().later(state.date(), steps));
    }

    void show(CalendarState shown) {
        state = shown;
        heading.setText(shown.kind().heading(shown.date(), WibFormat.ofScreen()));
        views.removeAll();
        OFFERED.forEach(kind -> views.add(createLink(kind)));
    }

    private Anchor createLink(CalendarKind kind) {
        Anchor link = new Anchor(state.as(kind).path(filters), getTranslation("CalendarKind." + kind));
        boolean current = kind == state.kind() || kind == CalendarKind.MONTH && state.kind() == CalendarKind.AUTO;
        if (current) {
            link.getElement().setAttribute("aria-current", "page");
        }
        return link;
    }
}
