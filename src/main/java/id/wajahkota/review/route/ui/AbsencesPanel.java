package id.wajahkota.review.route.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.route.Absence;
import id.wajahkota.review.route.Deputies;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Who answers for whom while they are away. */
class AbsencesPanel extends Composite<Section> {

    private final transient Deputies deputies;
    private final transient Map<UserId, String> names;
    private final ComboBox<PersonSummary> person = new ComboBox<>(getTranslation("absence.person"));
    private final ComboBox<PersonSummary> deputy = new ComboBox<>(getTranslation("absence.deputy"));
    private final WibDatePicker from = new WibDatePicker(getTranslation("absence.from"));
    private final WibDatePicker until = new WibDatePicker(getTranslation("absence.until"));
    private final UnorderedList list = new UnorderedList();
    private final transient FieldRefusals refusals =
            new FieldRefusals(Map.of("person", person, "deputy", deputy, "until", until));

    AbsencesPanel(Deputies deputies, List<PersonSummary> everybody) {
        this.deputies = deputies;
        names = everybody.stream().collect(Collectors.toMap(PersonSummary::id, PersonSummary::name));
        person.setItems(everybody);
        deputy.setItems(everybody);
        person.setItemLabelGenerator(PersonSummary::name);
        deputy.setItemLabelGenerator(PersonSummary::name);
        Button add = new Button(getTranslation("absence.add"), click -> add());
        Div form = new Div(person, deputy, from, until, add);
        form.addClassName("inline-form");
        list.addClassName("plain-list");
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation("absence.title")),
                        new Paragraph(getTranslation("absence.help")),
                        form,
                        list);
        show();
    }

    private void add() {
        try {
            deputies.add(new Absence(
                    person.getOptionalValue().map(PersonSummary::id).orElse(null),
                    deputy.getOptionalValue().map(PersonSummary::id).orElse(null),
                    from.getValue(),
                    until.getValue()));
            List.of(person, deputy).forEach(ComboBox::clear);
            List.of(from, until).forEach(WibDatePicker::clear);
            Notifications.success(getTranslation("absence.kept"));
            show();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }

    private void show() {
        list.removeAll();
        deputies.current().forEach(kept -> list.add(createRow(kept)));
    }

    private ListItem createRow(Deputies.Kept kept) {
        WibFormat format = WibFormat.ofScreen();
        Absence absence = kept.absence();
        String who = names.getOrDefault(absence.person(), "?");
        Span words = new Span(getTranslation(
                "absence.row",
                who,
                names.getOrDefault(absence.deputy(), "?"),
                format.date(absence.from()),
                format.date(absence.until())));
        Button remove = new Button(getTranslation("common.delete"), click -> {
            deputies.remove(kept.id());
            Notifications.undoable(getTranslation("absence.removed", who), getTranslation("common.undo"), () -> {
                deputies.add(absence);
                show();
            });
            show();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("absence.removeOf", who));
        return new ListItem(words, remove);
    }
}
