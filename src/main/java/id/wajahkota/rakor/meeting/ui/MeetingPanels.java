package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.People;
import id.wajahkota.rakor.followup.ui.DirectivePanels;
import id.wajahkota.rakor.followup.ui.DirectivesPanel;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the panels of a rakor's pages. */
@SpringComponent
class MeetingPanels {

    private final MeetingRoom room;
    private final MeetingMoves moves;
    private final DirectivePanels directivePanels;
    private final OpdDirectory opds;
    private final People people;
    private final List<MeetingPart> parts;

    MeetingPanels(
            MeetingRoom room,
            MeetingMoves moves,
            DirectivePanels directivePanels,
            OpdDirectory opds,
            People people,
            List<MeetingPart> parts) {
        this.room = room;
        this.moves = moves;
        this.directivePanels = directivePanels;
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

    DirectivesPanel directives(MeetingDetail meeting, Runnable onChanged) {
        return directivePanels.of(meeting.id().ref(), speakers(meeting.draft()), onChanged);
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

    ResolutionsPanel resolutions(MeetingId id, boolean writes) {
        return new ResolutionsPanel(room, id, writes);
    }

    List<Component> parts(MeetingDetail meeting) {
        return parts.stream().map(part -> part.create(meeting.summary())).toList();
    }
}
