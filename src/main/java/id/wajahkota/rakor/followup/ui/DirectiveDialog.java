package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import id.wajahkota.rakor.followup.DirectiveDraft;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks who directed what, for whom and until when; a refusal is shown at its field and what was typed stays. */
class DirectiveDialog extends Dialog {

    private final ComboBox<DirectivesPanel.Speaker> speaker = new ComboBox<>();
    private final TextField position = new TextField(getTranslation("directive.position"));
    private final TextArea quote = new TextArea(getTranslation("directive.quote"));
    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final Checkbox atOnce = new Checkbox(getTranslation("directive.atOnce"));
    private final WibDatePicker due = new WibDatePicker(getTranslation("directive.due"));
    private final transient FieldRefusals refusals =
            new FieldRefusals(Map.of("speaker", speaker, "speakerPosition", position, "quote", quote));
    private final transient @Nullable UUID agendaItem;

    /**
     * Asks once.
     *
     * @param speakers who is invited to speak; others can be typed
     * @param assigns whether it may become follow-ups at once
     * @param keep takes what was directed, and whether it is to become follow-ups of the departments named
     */
    DirectiveDialog(
            Optional<DirectiveDraft> draft,
            @Nullable UUID agendaItem,
            List<DirectivesPanel.Speaker> speakers,
            List<OpdSummary> offered,
            boolean assigns,
            BiConsumer<DirectiveDraft, Boolean> keep) {
        this.agendaItem = draft.map(DirectiveDraft::agendaItem).orElse(agendaItem);
        setHeaderTitle(getTranslation(draft.isPresent() ? "directive.edit" : "directive.new"));
        setWidth("36rem");
        speaker.setLabel(getTranslation("directive.speaker"));
        speaker.setItems(speakers);
        speaker.setItemLabelGenerator(DirectivesPanel.Speaker::name);
        speaker.setAllowCustomValue(true);
        speaker.addCustomValueSetListener(
                typed -> speaker.setValue(new DirectivesPanel.Speaker(typed.getDetail(), "")));
        speaker.addValueChangeListener(change -> {
            if (change.getValue() != null && !change.getValue().position().isEmpty()) {
                position.setValue(change.getValue().position());
            }
        });
        speaker.setRequiredIndicatorVisible(true);
        speaker.setAutofocus(true);
        position.setMaxLength(DirectiveDraft.NAME_LIMIT);
        quote.setMaxLength(DirectiveDraft.QUOTE_LIMIT);
        quote.setMinRows(4);
        quote.setRequiredIndicatorVisible(true);
        opds.setLabel(getTranslation("directive.for"));
        opds.setHelperText(getTranslation("directive.for.help"));
        opds.setItems(offered);
        opds.setItemLabelGenerator(OpdSummary::name);
        draft.ifPresent(written -> write(written, offered));
        atOnce.setVisible(assigns && draft.isEmpty());
        opds.addValueChangeListener(change -> offerFollowUps());
        due.addValueChangeListener(change -> offerFollowUps());
        offerFollowUps();
        Div form = new Div(speaker, position, quote, opds, due, atOnce);
        form.addClassName("dialog-form");
        add(form);
        Button save = new Button(getTranslation("common.save"), click -> save(keep));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), save);
    }

    private void write(DirectiveDraft draft, List<OpdSummary> offered) {
        speaker.setValue(new DirectivesPanel.Speaker(draft.speaker(), draft.speakerPosition()));
        position.setValue(draft.speakerPosition());
        quote.setValue(draft.quote());
        opds.setValue(
                offered.stream().filter(opd -> draft.opds().contains(opd.id())).collect(Collectors.toSet()));
        due.setValue(draft.due());
    }

    /** A follow-up has a last day; a directive for some departments mostly becomes one, that for all is asked about. */
    private void offerFollowUps() {
        boolean possible = due.getValue() != null;
        atOnce.setEnabled(possible);
        atOnce.setValue(possible && !opds.isEmpty());
        atOnce.setHelperText(possible ? "" : getTranslation("directive.atOnce.help"));
    }

    private void save(BiConsumer<DirectiveDraft, Boolean> keep) {
        try {
            DirectiveDraft directed = new DirectiveDraft(
                    agendaItem,
                    speaker.getOptionalValue()
                            .map(DirectivesPanel.Speaker::name)
                            .orElse(""),
                    position.getValue(),
                    quote.getValue(),
                    opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toSet()),
                    due.getValue());
            keep.accept(directed, atOnce.isVisible() && atOnce.getValue());
            close();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }
}
