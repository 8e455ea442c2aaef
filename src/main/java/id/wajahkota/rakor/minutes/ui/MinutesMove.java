package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.People;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.ui.MeetingMove;
import id.wajahkota.rakor.minutes.MinutesArchive;
import id.wajahkota.rakor.minutes.MinutesBook;
import id.wajahkota.rakor.minutes.MinutesGaps;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** Finalises the minutes of a rakor, or opens them again. */
@SpringComponent
class MinutesMove implements MeetingMove {

    private final MinutesBook minutes;
    private final MinutesGaps gaps;
    private final MinutesArchive archive;
    private final People people;

    MinutesMove(MinutesBook minutes, MinutesGaps gaps, MinutesArchive archive, People people) {
        this.minutes = minutes;
        this.gaps = gaps;
        this.archive = archive;
        this.people = people;
    }

    @Override
    public Optional<Component> button(
            MeetingDetail meeting, Set<MeetingAction> available, Consumer<MeetingAction> onDone) {
        if (available.contains(MeetingAction.FINALISE)) {
            Button finalise = button(MeetingAction.FINALISE);
            finalise.addThemeVariants(ButtonVariant.PRIMARY);
            finalise.addClickListener(
                    click -> new FinaliseDialog(minutes, gaps, meeting, minuteTaker(meeting), onDone::accept).open());
            return Optional.of(finalise);
        }
        if (available.contains(MeetingAction.REOPEN)) {
            Button reopen = button(MeetingAction.REOPEN);
            reopen.addClickListener(click -> askToReopen(reopen, meeting, onDone));
            return Optional.of(reopen);
        }
        return Optional.empty();
    }

    private static Button button(MeetingAction action) {
        Button button = new Button();
        button.setText(button.getTranslation("MeetingAction." + action));
        return button;
    }

    /** What is opened again is the version that was the latest when the question was put. */
    private void askToReopen(Button asked, MeetingDetail meeting, Consumer<MeetingAction> onDone) {
        UUID latest = archive.versions(meeting.id()).getFirst().id();
        new NoteDialog(
                        asked.getText(),
                        asked.getTranslation("minutes.reopen.explanation"),
                        asked.getTranslation("minutes.reopen.reason"),
                        reason -> {
                            minutes.reopen(meeting.id(), latest, reason);
                            onDone.accept(MeetingAction.REOPEN);
                        })
                .open();
    }

    private String minuteTaker(MeetingDetail meeting) {
        return Optional.ofNullable(meeting.draft().minuteTaker())
                .map(id -> people.names(List.of(id)).getOrDefault(id, ""))
                .orElse("");
    }
}
