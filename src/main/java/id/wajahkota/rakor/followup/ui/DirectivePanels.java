package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.MeetingRef;
import java.util.List;

/** Makes the panel of directives that the screens of a rakor show. */
@SpringComponent
public class DirectivePanels {

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

    /**
     * The panel of one rakor.
     *
     * @param speakers who is invited to speak; others can be typed
     * @param onChanged runs when something was recorded or given to departments
     */
    public DirectivesPanel of(MeetingRef meeting, List<DirectivesPanel.Speaker> speakers, Runnable onChanged) {
        boolean assigns = currentUser.require().may(Permission.FOLLOW_UP_ASSIGN);
        return new DirectivesPanel(directives, followUps, words, assigns, meeting, speakers, onChanged);
    }
}
