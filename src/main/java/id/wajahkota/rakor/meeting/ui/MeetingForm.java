package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import id.wajahkota.rakor.meeting.AgendaDraft;
import id.wajahkota.rakor.meeting.MeetingDraft;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The form of a rakor, without its agenda. */
class MeetingForm extends Composite<FormLayout> {

    private static final Duration USUAL_LENGTH = Duration.ofHours(2);

    private final TextField number = new TextField(getTranslation("meeting.number"));
    private final TextField title = new TextField(getTranslation("meeting.title"));
    private final TextField place = new TextField(getTranslation("meeting.place"));
    private final WibDateTimePicker starts = new WibDateTimePicker(getTranslation("meeting.starts"));
    private final WibDateTimePicker ends = new WibDateTimePicker(getTranslation("meeting.ends"));
    private final TextField chair = new TextField(getTranslation("meeting.chair"));
    private final TextField chairPosition = new TextField(getTranslation("meeting.chairPosition"));
    private final ComboBox<PersonSummary> minuteTaker = new ComboBox<>(getTranslation("meeting.minuteTaker"));
    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final GuestsField guests = new GuestsField();
    private final LetterFields letter = new LetterFields();
    private final List<OpdSummary> offered;
    private final List<PersonSummary> people;
    private final transient FieldRefusals refusals;

    MeetingForm(List<OpdSummary> offered, List<PersonSummary> people) {
        this.offered = offered;
        this.people = people;
        number.setMaxLength(MeetingDraft.NUMBER_LIMIT);
        title.setMaxLength(MeetingDraft.TITLE_LIMIT);
        place.setMaxLength(MeetingDraft.PLACE_LIMIT);
        chair.setMaxLength(MeetingDraft.NAME_LIMIT);
        chairPosition.setMaxLength(MeetingDraft.NAME_LIMIT);
        List.of(number, title, place).forEach(field -> field.setRequiredIndicatorVisible(true));
        starts.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                ends.setValue(change.getValue().plus(length(change.getOldValue())));
            }
        });
        minuteTaker.setItems(people);
        minuteTaker.setItemLabelGenerator(PersonSummary::name);
        minuteTaker.setRequiredIndicatorVisible(true);
        opds.setLabel(getTranslation("meeting.opds"));
        opds.setItems(offered);
        opds.setItemLabelGenerator(OpdSummary::name);
        opds.setSelectedItemsOnTop(true);
        refusals = new FieldRefusals(fields());
        FormLayout form = getContent();
        form.add(title, number, place, starts, ends, chair, chairPosition, minuteTaker, opds, guests, letter);
        FormColumns.two(form, title, opds, guests, letter);
    }

    /** How long it lasts: what moves keeps its length. */
    private Duration length(@Nullable LocalDateTime began) {
        return began == null || ends.isEmpty() || !ends.getValue().isAfter(began)
                ? USUAL_LENGTH
                : Duration.between(began, ends.getValue());
    }

    private Map<String, HasValidationProperties> fields() {
        Map<String, HasValidationProperties> fields = new HashMap<>();
        fields.put("number", number);
        fields.put("title", title);
        fields.put("place", place);
        fields.put("starts", starts);
        fields.put("ends", ends);
        fields.put("chair", chair);
        fields.put("chairPosition", chairPosition);
        fields.put("minuteTaker", minuteTaker);
        fields.put("opds", opds);
        fields.put("guests", guests);
        fields.putAll(letter.fields());
        return fields;
    }

    void write(MeetingDraft draft) {
        number.setValue(draft.number());
        title.setValue(draft.title());
        place.setValue(draft.place());
        starts.setValue(draft.starts() == null ? null : Wib.local(draft.starts()));
        ends.setValue(draft.ends() == null ? null : Wib.local(draft.ends()));
        chair.setValue(draft.chair());
        chairPosition.setValue(draft.chairPosition());
        minuteTaker.setValue(people.stream()
                .filter(person -> person.id().equals(draft.minuteTaker()))
                .findFirst()
                .orElse(null));
        opds.setValue(
                offered.stream().filter(opd -> draft.opds().contains(opd.id())).collect(Collectors.toSet()));
        guests.setValue(draft.guests());
        letter.write(draft.letter());
    }

    /** What is filled in already comes from the last rakor; whoever plans begins with what this one is about. */
    void sayProposed() {
        number.setHelperText(getTranslation("meeting.proposed"));
        starts.setHelperText(getTranslation("meeting.proposed"));
        title.setAutofocus(true);
    }

    MeetingDraft read(List<AgendaDraft> agenda) {
        return new MeetingDraft(
                number.getValue(),
                title.getValue(),
                place.getValue(),
                starts.getOptionalValue().map(Wib::instant).orElse(null),
                ends.getOptionalValue().map(Wib::instant).orElse(null),
                chair.getValue(),
                chairPosition.getValue(),
                minuteTaker.getOptionalValue().map(PersonSummary::id).orElse(null),
                opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toSet()),
                Optional.ofNullable(guests.getValue()).orElse(List.of()),
                agenda,
                letter.read());
    }

    /** Invites every department of the city. */
    void inviteAll() {
        opds.select(offered);
    }

    void show(RefusedException refused) {
        refusals.show(refused);
    }
}
