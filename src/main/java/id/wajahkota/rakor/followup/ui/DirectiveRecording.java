package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpDraft;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.followup.MeetingRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What recording directives needs of the services, and the panel that a rakor's screens show. */
@SpringComponent
public class DirectiveRecording {

    private final Directives directives;
    private final FollowUps followUps;
    private final FollowUpWords words;
    private final CurrentUser currentUser;

    DirectiveRecording(Directives directives, FollowUps followUps, FollowUpWords words, CurrentUser currentUser) {
        this.directives = directives;
        this.followUps = followUps;
        this.words = words;
        this.currentUser = currentUser;
    }

    /** The panel of one rakor. */
    public DirectivesPanel panel(MeetingRef meeting, List<DirectivesPanel.Speaker> speakers, Runnable onChanged) {
        return new DirectivesPanel(this, meeting, speakers, onChanged);
    }

    List<DirectiveDetail> of(MeetingRef meeting) {
        return directives.of(meeting);
    }

    boolean mayRecord(MeetingRef meeting) {
        return directives.mayRecord(meeting);
    }

    boolean mayAssign() {
        return currentUser.require().may(Permission.FOLLOW_UP_ASSIGN);
    }

    Map<OpdId, OpdSummary> opds() {
        return words.byId();
    }

    List<OpdSummary> allOpds() {
        return words.opds();
    }

    void record(MeetingRef meeting, DirectiveDraft draft) {
        directives.record(meeting, draft);
    }

    void edit(DirectiveDetail directive, DirectiveDraft draft) {
        directives.edit(directive.id(), directive.version(), draft);
    }

    void remove(DirectiveDetail directive) {
        directives.remove(directive.id());
    }

    void assign(DirectiveDetail directive, Set<OpdId> opds, FollowUpDraft draft) {
        followUps.assign(directive.meeting(), Optional.of(directive.id()), opds, draft);
    }
}
