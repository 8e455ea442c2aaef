package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import java.time.Instant;
import java.util.Optional;

/** "Pindahkan ke…": another time for a post, for those who do not drag. */
class MoveDialog extends Dialog {

    private final WibDateTimePicker slot = new WibDateTimePicker(getTranslation("post.slot"));

    /**
     * Asks for the new time of one post.
     *
     * @param move takes the time, in UTC; a refusal it throws is shown at the field
     */
    MoveDialog(PostDetail post, SlotAdviceNote advice, SerializableConsumer<Instant> move) {
        setHeaderTitle(getTranslation("move.title"));
        setWidth("32rem");
        Paragraph what = new Paragraph(post.draft().title());
        what.addClassName("dialog-subject");
        slot.setValue(Wib.local(post.slot()));
        slot.setWidthFull();
        slot.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                advice.look(post.draft().at(Wib.instant(change.getValue())), Optional.of(post.id()));
            }
        });
        add(what, slot, advice);
        if (post.stage() == PostStage.APPROVED) {
            Paragraph warning = new Paragraph(getTranslation("move.costsApproval"));
            warning.addClassNames("banner", "banner-changes");
            add(warning);
        }
        Button confirm = new Button(getTranslation("move.confirm"), click -> confirm(move));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(SerializableConsumer<Instant> move) {
        if (slot.getValue() == null) {
            showAtSlot(getTranslation("picker.incomplete"));
            return;
        }
        try {
            move.accept(Wib.instant(slot.getValue()));
            close();
        } catch (RefusedException refused) {
            showAtSlot(RefusalText.of(refused));
        }
    }

    private void showAtSlot(String problem) {
        slot.setErrorMessage(problem);
        slot.setInvalid(true);
    }
}
