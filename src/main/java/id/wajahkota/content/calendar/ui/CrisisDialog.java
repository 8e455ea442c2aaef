package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.content.post.Crises;
import id.wajahkota.content.post.PostId;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.BulkChange;
import id.wajahkota.platform.shared.ui.BulkLines;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.review.approval.ReviewDecision;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Shows which approved posts would be held, and holds them all at once for one reason. */
class CrisisDialog extends Dialog {

    private final TextArea reason = new TextArea(getTranslation("crisis.reason"));
    private final transient FieldRefusals refusals = new FieldRefusals(Map.of("note", reason));

    CrisisDialog(Crises crises, List<PostRow> approved, Runnable onDone) {
        setHeaderTitle(getTranslation("crisis.declare"));
        setWidth("40rem");
        setCloseOnOutsideClick(false);
        reason.setWidthFull();
        reason.setMinRows(2);
        reason.setMaxLength(ReviewDecision.NOTE_LIMIT);
        reason.setHelperText(getTranslation("crisis.reason.help"));
        Map<PostRow, BulkChange.Preview> previews = new LinkedHashMap<>();
        approved.forEach(post -> previews.put(post, new BulkChange.Preview(true, "")));
        BulkLines lines = new BulkLines();
        lines.show(previews, CrisisDialog::line);
        String words = approved.isEmpty() ? "crisis.nothing" : "crisis.willHold";
        add(new Paragraph(getTranslation(words, approved.size())), reason, lines);
        Button hold =
                new Button(getTranslation("crisis.hold", approved.size()), click -> hold(crises, approved, onDone));
        hold.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        hold.setEnabled(!approved.isEmpty());
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), hold);
    }

    private void hold(Crises crises, List<PostRow> approved, Runnable onDone) {
        try {
            Map<PostId, Long> seen = approved.stream().collect(Collectors.toMap(PostRow::id, PostRow::version));
            int held = crises.declare(reason.getValue(), seen);
            Notifications.success(getTranslation("crisis.done", held, approved.size() - held));
            close();
            onDone.run();
        } catch (RefusedException refused) {
            refusals.show(refused);
        }
    }

    private static BulkChange.Line line(PostRow post) {
        return new BulkChange.Line(post.title(), WibFormat.ofScreen().brief(post.slot()));
    }
}
