package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.wajahkota.content.post.PostDecision;
import id.wajahkota.content.post.PostDetail;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import java.util.function.Consumer;

/** Asks where something that is already out is to be found. */
class LinkDialog extends Dialog {

    private final LinkFields links;

    LinkDialog(PostDetail post, Consumer<PostDecision> decide) {
        links = new LinkFields(post);
        setHeaderTitle(getTranslation("PostButton.LINK"));
        setWidth("34rem");
        add(new Paragraph(getTranslation("post.LINK.explanation")), links);
        Button confirm = new Button(getTranslation("common.save"), click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private void confirm(Consumer<PostDecision> decide) {
        try {
            decide.accept(new PostDecision.Link(links.read()));
            close();
        } catch (RefusedException refused) {
            refused.refusals().forEach(links::show);
            if (refused.refusals().stream().anyMatch(refusal -> refusal.field() == null)) {
                Notifications.failure(RefusalText.of(refused));
            }
        }
    }
}
