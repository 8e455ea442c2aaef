package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.rakor.meeting.Guest;
import java.util.List;
import java.util.stream.Collectors;

/** Guests as lines of text, one each: the name, a vertical bar, the position; a star before it marks a speaker. */
class GuestsField extends CustomField<List<Guest>> {

    private static final String SPEAKER = "*";

    private final TextArea lines = new TextArea();

    GuestsField() {
        setLabel(getTranslation("meeting.guests"));
        setHelperText(getTranslation("meeting.guests.help"));
        lines.setWidthFull();
        lines.setMinRows(3);
        lines.setAriaLabel(getTranslation("meeting.guests"));
        add(lines);
    }

    @Override
    protected List<Guest> generateModelValue() {
        return lines.getValue()
                .lines()
                .map(Blank::clean)
                .filter(line -> !line.isEmpty())
                .map(GuestsField::read)
                .toList();
    }

    private static Guest read(String line) {
        boolean speaker = line.startsWith(SPEAKER);
        String[] parts = (speaker ? line.substring(1) : line).split("\\|", 2);
        return new Guest(Blank.clean(parts[0]), parts.length > 1 ? Blank.clean(parts[1]) : "", speaker);
    }

    @Override
    protected void setPresentationValue(List<Guest> guests) {
        lines.setValue(guests.stream()
                .map(guest -> (guest.speaker() ? SPEAKER + " " : "")
                        + guest.name()
                        + (guest.position().isEmpty() ? "" : " | " + guest.position()))
                .collect(Collectors.joining("\n")));
    }
}
