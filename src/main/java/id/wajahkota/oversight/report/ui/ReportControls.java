package id.wajahkota.oversight.report.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.oversight.report.Period;
import id.wajahkota.oversight.report.PeriodKind;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.Repeating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Chooses the period and the department; each choice has its own address. */
class ReportControls extends Composite<Div> {

    private final H2 heading = new H2();
    private final Select<PeriodKind> kind = new Select<>();
    private final ComboBox<OpdSummary> opd = new ComboBox<>();
    private ReportState state;

    ReportControls(
            ReportState state, List<OpdSummary> readable, LocalDate today, SerializableConsumer<ReportState> go) {
        this.state = state;
        kind.setItems(PeriodKind.values());
        kind.setItemLabelGenerator(EnumText::of);
        kind.setAriaLabel(getTranslation("report.kind"));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(this.state.with(Period.of(change.getValue(), anchor(today))));
            }
        });
        opd.setItems(readable);
        opd.setItemLabelGenerator(OpdSummary::name);
        opd.setAriaLabel(getTranslation("post.opd"));
        opd.setPlaceholder(getTranslation("report.everybody"));
        opd.setClearButtonVisible(true);
        opd.setVisible(readable.size() > 1);
        opd.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(this.state.with(Optional.ofNullable(change.getValue())));
            }
        });
        Button before = Repeating.button(new Button(
                VaadinIcon.CHEVRON_LEFT.create(),
                click -> go.accept(this.state.with(this.state.period().plus(-1)))));
        before.setAriaLabel(getTranslation("report.before"));
        Button after = Repeating.button(new Button(
                VaadinIcon.CHEVRON_RIGHT.create(),
                click -> go.accept(this.state.with(this.state.period().plus(1)))));
        after.setAriaLabel(getTranslation("report.after"));
        heading.getElement().setAttribute("aria-live", "polite");
        getContent().addClassName("calendar-toolbar");
        getContent().add(before, after, heading, kind, opd);
    }

    /** A shorter period within a longer one is the present one where that lies in it, else the last of it. */
    private LocalDate anchor(LocalDate today) {
        Period shown = state.period();
        boolean present = !today.isBefore(shown.firstDay()) && today.isBefore(shown.end());
        return present ? today : shown.lastDay();
    }

    void show(ReportState shown, String period) {
        state = shown;
        heading.setText(period);
        kind.setValue(shown.period().kind());
        opd.setValue(shown.opd().orElse(null));
    }
}
