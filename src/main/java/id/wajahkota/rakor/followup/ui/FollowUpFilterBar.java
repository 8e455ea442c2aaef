package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpStage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search and filters of follow-ups. Every change is told at once; the screen puts it into its address. */
class FollowUpFilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLISECONDS = 500;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<FollowUpStage> stages = new MultiSelectComboBox<>();
    private final Checkbox overdue = new Checkbox(getTranslation("followUp.overdueOnly"));
    private final Checkbox mine = new Checkbox(getTranslation("followUp.mine"));
    private final List<OpdSummary> offered;
    private boolean beingWritten;

    FollowUpFilterBar(List<OpdSummary> offered, SerializableConsumer<FollowUpFilter> onChange) {
        this.offered = offered;
        text.setAriaLabel(getTranslation("filter.text"));
        text.setPlaceholder(getTranslation("followUp.search"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(FollowUpFilter.TEXT_LIMIT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        opds.setAriaLabel(getTranslation("post.opd"));
        opds.setPlaceholder(getTranslation("post.opd"));
        opds.setItems(offered);
        opds.setItemLabelGenerator(OpdSummary::code);
        stages.setAriaLabel(getTranslation("post.stage"));
        stages.setPlaceholder(getTranslation("post.stage"));
        stages.setItems(FollowUpStage.values());
        stages.setItemLabelGenerator(EnumText::of);
        Stream.<HasValue<?, ?>>of(text, opds, stages, overdue, mine)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (!beingWritten) {
                        onChange.accept(read());
                    }
                }));
        getContent().addClassName("queue-filter");
        getContent().add(text, opds, stages, overdue, mine);
    }

    private FollowUpFilter read() {
        return new FollowUpFilter(
                opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toUnmodifiableSet()),
                stages.getValue(),
                overdue.getValue(),
                mine.getValue(),
                text.getValue());
    }

    /** Shows that filter without telling anybody. */
    void write(FollowUpFilter filter) {
        beingWritten = true;
        text.setValue(filter.text());
        opds.setValue(
                offered.stream().filter(opd -> filter.opds().contains(opd.id())).collect(Collectors.toSet()));
        stages.setValue(filter.stages());
        overdue.setValue(filter.overdue());
        mine.setValue(filter.mine());
        beingWritten = false;
    }
}
