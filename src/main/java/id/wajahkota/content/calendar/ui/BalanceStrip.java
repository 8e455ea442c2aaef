package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.content.calendar.Balance;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.YearMonth;
import java.util.stream.Collectors;

/** Above the calendar: where the month has gaps, how its pillars weigh, what overlaps, who is active. */
class BalanceStrip extends Composite<Section> {

    private static final int GAPS_SHOWN = 4;

    BalanceStrip() {
        getContent().addClassName("balance-strip");
        getContent().getElement().setAttribute("aria-label", getTranslation("balance.title"));
    }

    void show(YearMonth month, Balance balance, FilterChoices choices) {
        getContent().removeAll();
        getContent()
                .add(
                        createGaps(balance),
                        createPillars(balance, choices),
                        createFigure("balance.overlaps", balance.overlaps().size()),
                        createActive(balance, choices),
                        new Anchor(BalanceView.pathOf(month), getTranslation("balance.open")));
    }

    private Component createGaps(Balance balance) {
        Div gaps = createFigure("balance.gaps", balance.gaps().size());
        balance.gaps().stream().limit(GAPS_SHOWN).forEach(day -> {
            Anchor link = new Anchor("kalender?tampilan=hari&tanggal=" + day, String.valueOf(day.getDayOfMonth()));
            link.setTitle(WibFormat.ofScreen().day(day));
            link.getElement().setAttribute("aria-label", WibFormat.ofScreen().day(day));
            link.addClassName("gap-day");
            gaps.add(link);
        });
        if (balance.gaps().size() > GAPS_SHOWN) {
            gaps.add(new Span("…"));
        }
        return gaps;
    }

    private Component createPillars(Balance balance, FilterChoices choices) {
        Div bar = new Div();
        bar.addClassName("pillar-bar");
        String told = choices.pillars().stream()
                .map(pillar -> pillar.name() + " " + balance.pillars().getOrDefault(pillar.id(), 0))
                .collect(Collectors.joining(", "));
        bar.getElement().setAttribute("role", "img");
        bar.getElement().setAttribute("aria-label", getTranslation("balance.pillarsOf", told));
        bar.setTitle(told);
        for (int index = 0; index < choices.pillars().size(); index++) {
            int count =
                    balance.pillars().getOrDefault(choices.pillars().get(index).id(), 0);
            Span part = new Span();
            part.addClassName("pillar-" + index % 6);
            part.getStyle().setFlexGrow(String.valueOf(count));
            part.setVisible(count > 0);
            bar.add(part);
        }
        Span label = new Span(getTranslation("balance.pillars"));
        label.addClassName("figure-label");
        Div pillars = new Div(label, bar);
        pillars.addClassName("figure");
        return pillars;
    }

    private Component createActive(Balance balance, FilterChoices choices) {
        Div active = createFigure("balance.active", balance.opds().size());
        balance.opds().stream().findFirst().ifPresent(first -> {
            Span most = new Span(getTranslation("balance.most", choices.code(first.opd()), first.total()));
            most.addClassName("subtle");
            active.add(most);
        });
        return active;
    }

    private Div createFigure(String key, int count) {
        Span number = new Span(String.valueOf(count));
        number.addClassName("figure-number");
        Span label = new Span(getTranslation(key));
        label.addClassName("figure-label");
        Div figure = new Div(number, label);
        figure.addClassName("figure");
        return figure;
    }
}
