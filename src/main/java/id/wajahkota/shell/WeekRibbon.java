package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.WeekPosts;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.List;
import java.util.Locale;

/** The days to come in one line: how much goes out on each, and what first. Each leads to its day of the calendar. */
class WeekRibbon extends Composite<Nav> {

    WeekRibbon(List<WeekPosts.Day> days) {
        getContent().addClassName("week-ribbon");
        getContent().setAriaLabel(getTranslation("home.week.title"));
        days.forEach(day -> getContent().add(createDay(day)));
    }

    private Component createDay(WeekPosts.Day day) {
        Span date = new Span(WibFormat.ofScreen().weekdayAndDate(day.date()));
        date.addClassName("ribbon-date");
        Anchor link = new Anchor(day.path(), date);
        link.addClassName("ribbon-day");
        day.first().forEach(item -> link.add(createItem(item)));
        long more = day.total() - day.first().size();
        if (day.total() == 0 || more > 0) {
            Span note = new Span(
                    day.total() == 0 ? getTranslation("home.week.none") : getTranslation("home.week.more", more));
            note.addClassName("subtle");
            link.add(note);
        }
        return link;
    }

    private static Component createItem(HomeSection.Item item) {
        Span line = new Span(item.title());
        line.addClassName("ribbon-item");
        item.state()
                .ifPresent(stage -> line.addClassName("status-" + stage.name().toLowerCase(Locale.ROOT)));
        return line;
    }
}
