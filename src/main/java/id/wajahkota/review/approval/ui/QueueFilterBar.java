package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.review.approval.Nearness;
import id.wajahkota.review.approval.QueueFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Search and filters of a queue. Every change is told at once; the screen puts it into its address. */
class QueueFilterBar extends Composite<Div> {

    private final TextField text = new TextField();
    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final Select<Nearness> nearness = new Select<>();
    private final List<OpdSummary> offered;
    private boolean beingWritten;

    QueueFilterBar(List<OpdSummary> offered, SerializableConsumer<QueueFilter> onChange) {
        this.offered = offered;
        text.setAriaLabel(getTranslation("queue.search"));
        text.setPlaceholder(getTranslation("queue.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(QueueFilter.TEXT_LIMIT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        opds.setAriaLabel(getTranslation("post.opd"));
        opds.setPlaceholder(getTranslation("queue.everyOpd"));
        opds.setItems(offered);
        opds.setItemLabelGenerator(OpdSummary::code);
        opds.setClearButtonVisible(true);
        opds.setVisible(offered.size() > 1);
        nearness.setAriaLabel(getTranslation("queue.nearness"));
        nearness.setItems(Nearness.values());
        nearness.setEmptySelectionAllowed(true);
        nearness.setEmptySelectionCaption(getTranslation("queue.anyNearness"));
        nearness.setItemLabelGenerator(
                value -> value == null ? getTranslation("queue.anyNearness") : EnumText.of(value));
        text.addValueChangeListener(change -> told(onChange));
        opds.addValueChangeListener(change -> told(onChange));
        nearness.addValueChangeListener(change -> told(onChange));
        getContent().addClassName("queue-filter");
        getContent().add(text, opds, nearness);
    }

    /** Shows that filter without telling anybody. */
    void write(QueueFilter filter) {
        beingWritten = true;
        text.setValue(filter.text());
        opds.setValue(
                offered.stream().filter(opd -> filter.opds().contains(opd.id())).collect(Collectors.toSet()));
        nearness.setValue(filter.urgency().orElse(null));
        beingWritten = false;
    }

    private void told(SerializableConsumer<QueueFilter> onChange) {
        if (!beingWritten) {
            Set<OpdId> chosen = opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toSet());
            onChange.accept(
                    new QueueFilter(chosen, Blank.clean(text.getValue()), Optional.ofNullable(nearness.getValue())));
        }
    }
}
