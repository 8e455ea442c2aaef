package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingDraft;
import id.wajahkota.rakor.meeting.ui.RunPanel;
import id.wajahkota.rakor.meeting.ui.RunPart;
import java.util.List;
import java.util.stream.Stream;

/** Brings directives to the pages of a rakor; whoever is invited to speak is offered, others can be typed. */
@SpringComponent
class DirectivePanels implements RunPart {

    private final Directives directives;
    private final FollowUps followUps;
    private final FollowUpWords words;
    private final CurrentUser currentUser;

    DirectivePanels(Directives directives, FollowUps followUps, FollowUpWords words, CurrentUser currentUser) {
        this.directives = directives;
        this.followUps = followUps;
        this.words = words;
        this.currentUser = currentUser;
    }

    @Override
    public RunPanel of(MeetingDetail meeting, Runnable onChanged) {
        boolean assigns = currentUser.require().may(Permission.FOLLOW_UP_ASSIGN);
        return new DirectivesPanel(
                directives, followUps, words, assigns, meeting.id(), speakers(meeting.draft()), onChanged);
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
}
