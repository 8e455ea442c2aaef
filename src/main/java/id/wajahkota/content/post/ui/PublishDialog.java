package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Consumer;

/** Asks for the public address on each channel and for the time the post went out. */
class PublishDialog extends Dialog {

    private final LinkFields links;
    private final WibDateTimePicker publishedAt = new WibDateTimePicker(getTranslation("post.publishedAt"));
    private final Paragraph problem = new Paragraph();

    /**
     * Asks about one post.
     *
     * @param now the time offered when the slot is still to come, in UTC; otherwise the slot is
     */
    PublishDialog(PostDetail post, Instant now, Consumer<PostDecision> decide) {
        setHeaderTitle(getTranslation("PostButton.PUBLISH"));
        setWidth("34rem");
        links = new LinkFields(post);
        publishedAt.setValue(Wib.local(post.slot().isAfter(now) ? now : post.slot()));
        publishedAt.setHelperText(getTranslation("post.publishedAt.help"));
        publishedAt.setWidthFull();
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        if (post.slot().isAfter(now)) {
            Paragraph early = new Paragraph(
                    getTranslation("post.PUBLISH.early", WibFormat.ofScreen().brief(post.slot())));
            early.addClassNames("banner", "banner-warning");
            add(early);
        }
        add(new Paragraph(getTranslation("post.PUBLISH.explanation")), links, publishedAt, problem);
        Button confirm = new Button(getTranslation("PostButton.PUBLISH"), click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<PostDecision> decide) {
        LocalDateTime out = publishedAt.getValue();
        if (out == null) {
            publishedAt.setErrorMessage(getTranslation("picker.incomplete"));
            publishedAt.setInvalid(true);
            return;
        }
        publishedAt.setInvalid(false);
        try {
            decide.accept(new PostDecision.Publish(links.read(), Wib.instant(out)));
            close();
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::show);
        }
    }

    private void show(Refusal refusal) {
        links.show(refusal);
        if ("publishedAt".equals(refusal.field())) {
            publishedAt.setErrorMessage(RefusalText.of(refusal));
            publishedAt.setInvalid(true);
        }
        if (refusal.field() == null) {
            problem.setText(RefusalText.of(refusal));
            problem.setVisible(true);
        }
    }
}
