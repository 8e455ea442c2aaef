package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.platform.journal.ui.HistoryPanels;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.FollowUpAction;
import id.wajahkota.rakor.followup.FollowUpDecision;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUps;
import java.util.Optional;
import java.util.Set;

/** The pieces of a follow-up's page. */
@SpringComponent
class FollowUpPieces {

    private final FollowUps followUps;
    private final Directives directives;
    private final People people;
    private final FollowUpDeciding deciding;
    private final FollowUpWords words;
    private final HistoryPanels histories;

    FollowUpPieces(
            FollowUps followUps,
            Directives directives,
            People people,
            FollowUpDeciding deciding,
            FollowUpWords words,
            HistoryPanels histories) {
        this.followUps = followUps;
        this.directives = directives;
        this.people = people;
        this.deciding = deciding;
        this.words = words;
        this.histories = histories;
    }

    FollowUpDetail find(FollowUpId id) {
        return followUps.find(id);
    }

    Component facts(FollowUpDetail followUp) {
        Optional<DirectiveDetail> directive = followUp.directive().map(directives::find);
        return new FollowUpFacts(followUp, directive, words);
    }

    /** A button for each thing that the person may do. */
    Component decisions(FollowUpDetail followUp, Runnable onDecided) {
        Set<FollowUpAction> available = followUps.available(followUp.id());
        Div bar = new Div();
        bar.addClassName("decision-bar");
        for (FollowUpAction action : FollowUpAction.values()) {
            if (available.contains(action)) {
                Button button = new Button(
                        UI.getCurrent().getTranslation("FollowUpAction." + action),
                        click -> decide(followUp, action, onDecided));
                if (action == FollowUpAction.COMPLETE || action == FollowUpAction.VERIFY) {
                    button.addThemeVariants(ButtonVariant.PRIMARY);
                }
                bar.add(button);
            }
        }
        bar.setVisible(!available.isEmpty());
        return bar;
    }

    private void decide(FollowUpDetail followUp, FollowUpAction action, Runnable onDecided) {
        if (action == FollowUpAction.AMEND) {
            FollowUpDialog.amend(followUp, people, (draft, note) -> {
                        followUps.decide(followUp.id(), followUp.version(), new FollowUpDecision.Amend(draft, note));
                        onDecided.run();
                    })
                    .open();
        } else {
            deciding.begin(followUp.id(), followUp.version(), action, onDecided);
        }
    }

    Component history(FollowUpId id) {
        return histories.of(id.subject());
    }
}
