package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.programme.ShiftDetail;
import java.util.List;

/** Why and when the last day of a programme moved. */
class ShiftsPanel extends Composite<Section> {

    ShiftsPanel(List<ShiftDetail> shifts) {
        WibFormat format = WibFormat.ofScreen();
        OrderedList list = new OrderedList();
        list.addClassName("history");
        shifts.forEach(shift -> {
            Span when = new Span(format.brief(shift.at()));
            when.addClassName("subtle");
            list.add(new ListItem(
                    new Div(getTranslation(
                            "programme.shift",
                            format.briefDay(shift.before()),
                            format.briefDay(shift.after()),
                            shift.reason())),
                    when));
        });
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation("programme.shifts")), list);
        setVisible(!shifts.isEmpty());
    }
}
