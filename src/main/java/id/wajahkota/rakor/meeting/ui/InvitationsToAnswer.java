package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.UI;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.WaitingWork;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.InvitationAnswers;
import id.wajahkota.rakor.meeting.MeetingSummary;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the home page of departments: to which rakor they have not said yet whether they come. */
@Component
class InvitationsToAnswer implements WaitingWork {

    private final InvitationAnswers answers;
    private final CurrentUser currentUser;

    InvitationsToAnswer(InvitationAnswers answers, CurrentUser currentUser) {
        this.answers = answers;
        this.currentUser = currentUser;
    }

    @Override
    public Optional<Waiting> read(int most) {
        if (!currentUser.require().may(Permission.RAKOR_ANSWER)) {
            return Optional.empty();
        }
        List<Task> tasks =
                answers.unanswered(most).stream().map(InvitationsToAnswer::task).toList();
        return Optional.of(new Waiting(tasks, tasks.size(), text("menu.rakor"), MeetingPaths.ROUTE));
    }

    private static Task task(MeetingSummary meeting) {
        return new Task(
                text("task.answer"),
                meeting.title(),
                text("menu.rakor") + " · " + WibFormat.ofScreen().brief(meeting.starts()),
                meeting.starts(),
                false,
                MeetingPaths.of(meeting.id()),
                Optional.empty());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
