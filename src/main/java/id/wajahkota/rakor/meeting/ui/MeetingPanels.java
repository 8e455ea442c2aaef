package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.People;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the panels of a rakor's pages. */
// What other modules bring to these pages is made of these.
@Uses(DatePicker.class)
@Uses(MultiSelectComboBox.class)
@Uses(Select.class)
@SpringComponent
class MeetingPanels {

    private final MeetingRoom room;
    private final MeetingMoves moves;
    private final List<RunPart> runParts;
    private final OpdDirectory opds;
    private final People people;
    private final List<MeetingPart> parts;

    MeetingPanels(
            MeetingRoom room,
            MeetingMoves moves,
            List<RunPart> runParts,
            OpdDirectory opds,
            People people,
            List<MeetingPart> parts) {
        this.room = room;
        this.moves = moves;
        this.runParts = runParts;
        this.opds = opds;
        this.people = people;
        this.parts = parts;
    }

    Component actions(MeetingDetail meeting, Set<MeetingAction> available, Runnable onDone) {
        return moves.bar(meeting, available, onDone);
    }

    Component facts(MeetingDetail meeting) {
        return new MeetingFacts(meeting, opds.byId(), people);
    }

    Component agenda(MeetingDetail meeting) {
        return new AgendaPanel(meeting);
    }

    /** What comes out of it: what other modules keep, and its decisions. */
    List<RunPanel> record(MeetingDetail meeting, boolean writes, Runnable onChanged) {
        return Stream.concat(
                        runParts.stream().map(part -> part.of(meeting, onChanged)),
                        Stream.of(new ResolutionsPanel(room, meeting.id(), writes)))
                .toList();
    }

    List<Component> parts(MeetingDetail meeting) {
        return parts.stream().map(part -> part.create(meeting.summary())).toList();
    }
}
