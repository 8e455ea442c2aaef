package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.route.Routes;
import id.wajahkota.review.route.Step;
import id.wajahkota.review.route.StepKind;
import java.util.List;

/** The steps of a route with the people who would be asked today, and when each would be late. */
class RouteForecast extends Composite<OrderedList> {

    RouteForecast(List<Routes.Forecast> forecast) {
        getContent().addClassName("route-steps");
        forecast.forEach(step -> getContent().add(createStep(step)));
    }

    private ListItem createStep(Routes.Forecast forecast) {
        Step step = forecast.step();
        Span name = new Span(step.name());
        name.addClassName("history-person");
        Span kind = new Span(EnumText.of(step.kind()));
        kind.addClassName("chip");
        Div line = new Div(name, kind);
        line.addClassName("history-line");
        if (step.kind() == StepKind.ADVISE) {
            Span waits = new Span(getTranslation(step.mandatory() ? "step.mandatory" : "step.optional"));
            waits.addClassName("chip");
            line.add(waits);
        }
        String people =
                forecast.people().isEmpty() ? getTranslation("step.nobody") : String.join(", ", forecast.people());
        Span who = new Span(getTranslation("step.who." + step.quorum(), people));
        Span due = new Span(
                getTranslation("step.due", step.dueHours(), WibFormat.ofScreen().brief(forecast.due())));
        due.addClassName("subtle");
        return new ListItem(line, new Div(who), due);
    }
}
