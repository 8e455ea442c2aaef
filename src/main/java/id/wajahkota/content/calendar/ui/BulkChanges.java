package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.Crises;
import id.wajahkota.content.post.PostProspects;
import id.wajahkota.content.post.Posts;
import id.wajahkota.platform.shared.ui.BulkDialog;
import id.wajahkota.review.approval.ReviewDecision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Opens the dialogs that change many posts at once. */
@SpringComponent
class BulkChanges {

    private final Posts posts;
    private final Crises crises;
    private final CurrentUser currentUser;
    private final PostProspects prospects;

    BulkChanges(Posts posts, Crises crises, CurrentUser currentUser, PostProspects prospects) {
        this.posts = posts;
        this.crises = crises;
        this.currentUser = currentUser;
        this.prospects = prospects;
    }

    /** Whether the person changes posts at all. */
    boolean available() {
        PortalUser person = currentUser.require();
        return person.may(Permission.CONTENT_MOVE);
    }

    /** What the person may do with many at once. */
    List<BulkKind> kinds() {
        boolean plans = currentUser.require().may(Permission.CONTENT_PLAN);
        return Arrays.stream(BulkKind.values())
                .filter(kind -> plans || kind != BulkKind.SUBMIT)
                .toList();
    }

    /** The way to hold many posts at once, for those who may. */
    Optional<Button> crisisButton(Runnable onClick) {
        return currentUser.require().may(Permission.CONTENT_HOLD)
                ? Optional.of(new Button(text("crisis.declare"), VaadinIcon.WARNING.create(), click -> onClick.run()))
                : Optional.empty();
    }

    void askForCrisis(List<PostRow> approved, Runnable onDone) {
        new CrisisDialog(crises, approved, onDone).open();
    }

    void ask(BulkKind kind, List<PostRow> selected, Runnable onDone) {
        switch (kind) {
            case SUBMIT -> {
                TextField nothing = new TextField();
                nothing.setVisible(false);
                new BulkDialog<>(
                                title(kind, selected),
                                text("BulkKind." + kind),
                                selected,
                                nothing,
                                false,
                                value -> new SubmitMany(posts, prospects, selected),
                                onDone)
                        .open();
            }
            case MOVE -> {
                IntegerField days = new IntegerField(text("bulk.days"));
                days.setHelperText(text("bulk.days.help"));
                days.setStepButtonsVisible(true);
                days.setMin(-365);
                days.setMax(365);
                days.setValue(1);
                new BulkDialog<>(
                                title(kind, selected),
                                text("BulkKind." + kind),
                                selected,
                                days,
                                false,
                                value -> new MoveMany(posts, prospects, selected, value),
                                onDone)
                        .open();
            }
            case CANCEL -> {
                TextArea reason = new TextArea(text("post.reason"));
                reason.setMaxLength(ReviewDecision.NOTE_LIMIT);
                reason.setValueChangeMode(ValueChangeMode.LAZY);
                new BulkDialog<>(
                                title(kind, selected),
                                text("BulkKind." + kind),
                                selected,
                                reason,
                                true,
                                value -> new CancelMany(posts, prospects, selected, value),
                                onDone)
                        .open();
            }
        }
    }

    private static String title(BulkKind kind, List<PostRow> selected) {
        return UI.getCurrent().getTranslation("bulk.title." + kind, selected.size());
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
