package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpDecision;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUps;

/** Carries out what somebody chose to do with a follow-up, after asking for the words that go with it. */
@SpringComponent
class FollowUpDeciding {

    private final FollowUps followUps;

    FollowUpDeciding(FollowUps followUps) {
        this.followUps = followUps;
    }

    /**
     * Asks for words where some belong to it, and decides.
     *
     * @param onDecided runs when it is done, and when it was refused because the page is old
     */
    void begin(FollowUpId id, long version, FollowUpAction action, Runnable onDecided) {
        switch (action) {
            case BEGIN -> {
                try {
                    followUps.decide(id, version, new FollowUpDecision.Begin());
                    done(action, onDecided);
                } catch (RefusedException refused) {
                    Notifications.failure(RefusalText.of(refused));
                    onDecided.run();
                }
            }
            case REPORT, COMPLETE, VERIFY, RETURN ->
                new NoteDialog(
                                text("FollowUpAction." + action),
                                text("followUp.explain." + action),
                                text("followUp.note." + action),
                                note -> {
                                    followUps.decide(id, version, decision(action, note));
                                    done(action, onDecided);
                                })
                        .open();
            case AMEND -> throw new IllegalArgumentException("A form asks for it");
        }
    }

    private static FollowUpDecision decision(FollowUpAction action, String note) {
        return switch (action) {
            case BEGIN -> new FollowUpDecision.Begin();
            case REPORT -> new FollowUpDecision.Report(note);
            case COMPLETE -> new FollowUpDecision.Complete(note);
            case VERIFY -> new FollowUpDecision.Verify(note);
            case RETURN -> new FollowUpDecision.Return(note);
            case AMEND -> throw new IllegalArgumentException("A form asks for it");
        };
    }

    private static void done(FollowUpAction action, Runnable onDecided) {
        Notifications.success(text("followUp.done." + action));
        onDecided.run();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
