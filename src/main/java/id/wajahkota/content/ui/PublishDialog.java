package id.wajahkota.content.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PostDecision;
import id.wajahkota.content.PostDetail;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.RefusedException;
import id.wajahkota.shared.Wib;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.FormColumns;
import id.wajahkota.shared.ui.RefusalText;
import id.wajahkota.shared.ui.WibDateTimePicker;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks for the public address on each channel and for the time the post went out. */
class PublishDialog extends Dialog {

    private final Map<Channel, TextField> links = new EnumMap<>(Channel.class);
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
        FormLayout form = new FormLayout();
        FormColumns.one(form);
        post.draft().channels().stream().sorted().forEach(channel -> form.add(createLink(channel)));
        publishedAt.setValue(Wib.local(post.slot().isAfter(now) ? now : post.slot()));
        publishedAt.setHelperText(getTranslation("post.publishedAt.help"));
        form.add(publishedAt);
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        add(new Paragraph(getTranslation("post.PUBLISH.explanation")), form, problem);
        Button confirm = new Button(getTranslation("PostButton.PUBLISH"), click -> confirm(decide));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("common.cancel"), click -> close()), confirm);
    }

    private TextField createLink(Channel channel) {
        TextField link = new TextField(getTranslation("post.link", EnumText.of(channel)));
        link.setPlaceholder("https://");
        link.setRequiredIndicatorVisible(true);
        links.put(channel, link);
        return link;
    }

    private void confirm(Consumer<PostDecision> decide) {
        LocalDateTime out = publishedAt.getValue();
        if (out == null) {
            publishedAt.setErrorMessage(getTranslation("picker.incomplete"));
            publishedAt.setInvalid(true);
            return;
        }
        links.values().forEach(link -> link.setInvalid(false));
        publishedAt.setInvalid(false);
        Map<Channel, String> typed = links.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getValue()));
        try {
            decide.accept(new PostDecision.Publish(typed, Wib.instant(out)));
            close();
        } catch (RefusedException refused) {
            refused.refusals().forEach(this::show);
        }
    }

    private void show(Refusal refusal) {
        String field = String.valueOf(refusal.field());
        links.entrySet().stream()
                .filter(entry -> entry.getKey().name().equals(field))
                .map(Map.Entry::getValue)
                .findFirst()
                .ifPresent(link -> {
                    link.setErrorMessage(RefusalText.of(refusal));
                    link.setInvalid(true);
                });
        if (field.equals("publishedAt")) {
            publishedAt.setErrorMessage(RefusalText.of(refusal));
            publishedAt.setInvalid(true);
        }
        if (refusal.field() == null) {
            problem.setText(RefusalText.of(refusal));
            problem.setVisible(true);
        }
    }
}
