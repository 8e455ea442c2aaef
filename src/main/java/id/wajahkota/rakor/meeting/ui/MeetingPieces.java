package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.People;
import id.wajahkota.rakor.followup.ui.DirectiveRecording;
import id.wajahkota.rakor.followup.ui.DirectivesPanel;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pieces of a rakor's pages. */
@SpringComponent
class MeetingPieces {

    private final Meetings meetings;
    private final MeetingRoom room;
    private final MeetingMoves moves;
    private final DirectiveRecording recording;
    private final OpdDirectory opds;
    private final People people;
    private final List<MeetingPart> parts;

    MeetingPieces(
            Meetings meetings,
            MeetingRoom room,
            MeetingMoves moves,
            DirectiveRecording recording,
            OpdDirectory opds,
            People people,
            List<MeetingPart> parts) {
        this.meetings = meetings;
        this.room = room;
        this.moves = moves;
        this.recording = recording;
        this.opds = opds;
        this.people = people;
        this.parts = parts;
    }

    MeetingDetail find(MeetingId id) {
        return meetings.find(id);
    }

    Set<MeetingAction> available(MeetingId id) {
        return meetings.available(id);
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

    DirectivesPanel directives(MeetingDetail meeting, Runnable onChanged) {
        return recording.panel(meeting.id().ref(), speakers(meeting.draft()), onChanged);
    }

    private static List<DirectivesPanel.Speaker> speakers(MeetingDraft draft) {
        return Stream.concat(
                        draft.guests().stream()
                                .map(guest -> new DirectivesPanel.Speaker(guest.name(), guest.position())),
                        Stream.of(new DirectivesPanel.Speaker(draft.chair(), draft.chairPosition()))
                                .filter(chair -> !chair.name().isEmpty()))
                .distinct()
                .toList();
    }

    Component resolutions(MeetingId id) {
        return new ResolutionsPanel(room, id, available(id).contains(MeetingAction.WRITE));
    }

    List<Component> parts(MeetingDetail meeting) {
        return parts.stream().map(part -> part.create(meeting.summary())).toList();
    }
}
