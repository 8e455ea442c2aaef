package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.Question;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingStage;
import java.util.Set;

/** What moves a rakor on, and the ways to the screens on which it runs. */
class MeetingActions extends Composite<Div> {

    private final transient MeetingMoves moves;
    private final transient MeetingDetail meeting;
    private final transient Runnable onDone;

    MeetingActions(MeetingMoves moves, MeetingDetail meeting, Set<MeetingAction> available, Runnable onDone) {
        this.moves = moves;
        this.meeting = meeting;
        this.onDone = onDone;
        getContent().addClassName("decision-bar");
        if (available.contains(MeetingAction.INVITE)) {
            addButton(MeetingAction.INVITE);
        }
        if (available.contains(MeetingAction.BEGIN)) {
            addButton(MeetingAction.BEGIN);
        }
        if (available.contains(MeetingAction.WRITE)) {
            getContent().add(link(MeetingPaths.RUN, "meeting.toRun"));
        }
        if (meeting.stage() == MeetingStage.RUNNING && available.contains(MeetingAction.WRITE)
                || available.contains(MeetingAction.BEGIN)) {
            Anchor screen = link(MeetingPaths.SCREEN, "meeting.toScreen");
            screen.setTarget(AnchorTarget.BLANK);
            getContent().add(screen);
        }
        if (available.contains(MeetingAction.END)) {
            addButton(MeetingAction.END);
        }
        moves.others()
                .forEach(move -> move.button(meeting, available, this::done).ifPresent(getContent()::add));
        setVisible(getContent().getChildren().findAny().isPresent());
    }

    private Anchor link(String path, String key) {
        return new Anchor(MeetingPaths.of(meeting.id()) + path, getTranslation(key));
    }

    private void addButton(MeetingAction action) {
        Button button = new Button(getTranslation("MeetingAction." + action), click -> ask(action));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(button);
    }

    /** Each of them tells other people something, and none is taken back. */
    private void ask(MeetingAction action) {
        new Question(
                        getTranslation("meeting.ask." + action),
                        getTranslation(
                                "meeting.ask." + action + ".explanation",
                                meeting.draft().opds().size(),
                                meeting.draft().guests().size()),
                        getTranslation("MeetingAction." + action),
                        () -> move(action))
                .open();
    }

    private void move(MeetingAction action) {
        try {
            moves.meetings().move(meeting.id(), meeting.summary().version(), action);
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            onDone.run();
            return;
        }
        done(action);
    }

    private void done(MeetingAction action) {
        Notifications.success(getTranslation("meeting.done." + action));
        onDone.run();
    }
}
