package id.wajahkota.review.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.platform.shared.ui.BulkBar;
import id.wajahkota.platform.shared.ui.BulkDialog;
import id.wajahkota.review.approval.ReviewDecision;
import id.wajahkota.review.approval.Reviews;
import id.wajahkota.review.approval.SubmissionSummary;
import java.util.List;

/** Deciding several submissions at once with one note; each is taken or refused by itself. */
@SpringComponent
class QueueDeciding {

    private final Reviews reviews;
    private final CurrentUser currentUser;

    QueueDeciding(Reviews reviews, CurrentUser currentUser) {
        this.reviews = reviews;
        this.currentUser = currentUser;
    }

    /** Whether the person decides at all; advice is given one by one. */
    boolean decides() {
        return currentUser.require().may(Permission.REVIEW_DECIDE);
    }

    BulkBar bar(SerializableConsumer<DecideMany.Kind> onChosen) {
        return new BulkBar(List.of(DecideMany.Kind.values()), kind -> text("ReviewAction." + kind), onChosen);
    }

    Component createSelectAll(long waiting, Runnable onClick) {
        Button all = new Button(UI.getCurrent().getTranslation("queue.selectAll", waiting), click -> onClick.run());
        all.addThemeVariants(ButtonVariant.TERTIARY);
        return all;
    }

    void ask(DecideMany.Kind kind, List<SubmissionSummary> selected, Runnable onDone) {
        TextArea note = new TextArea(text("review." + kind + ".note"));
        note.setWidthFull();
        note.setMaxLength(ReviewDecision.NOTE_LIMIT);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        new BulkDialog<>(
                        UI.getCurrent().getTranslation("queue.bulk." + kind, selected.size()),
                        text("ReviewAction." + kind),
                        selected,
                        note,
                        kind != DecideMany.Kind.APPROVE,
                        words -> new DecideMany(reviews, kind, words),
                        onDone)
                .open();
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
