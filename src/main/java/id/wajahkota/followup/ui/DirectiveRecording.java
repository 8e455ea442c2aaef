package id.wajahkota.followup.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.followup.DirectiveDetail;
import id.wajahkota.followup.DirectiveDraft;
import id.wajahkota.followup.Directives;
import id.wajahkota.followup.FollowUpDraft;
import id.wajahkota.followup.FollowUps;
import id.wajahkota.followup.MeetingRef;
import id.wajahkota.identity.CurrentUser;
import id.wajahkota.identity.OpdId;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.identity.Permission;
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
