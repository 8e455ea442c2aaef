package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.programme.ProgrammeCount;
import java.time.LocalDate;

/** "Hari ke-40 dari 99", drawn and in words, with the last day. */
class DayCount extends Composite<Div> {

    DayCount(ProgrammeCount count, LocalDate today) {
        String key = count.isOver(today) ? "programme.over" : count.day() == 0 ? "programme.before" : "programme.day";
        String words = getTranslation(key, count.day(), count.total());
        Span day = new Span(words);
        day.addClassName("day-count");
        ProgressBar bar = new ProgressBar(0, count.total(), count.day());
        bar.getElement().setAttribute("aria-label", words);
        Span last = new Span(
                getTranslation("programme.lastDay", WibFormat.ofScreen().day(count.lastDay())));
        last.addClassName("subtle");
        getContent().add(day, bar, last);
    }
}
