package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.wajahkota.content.media.MediaId;
import id.wajahkota.content.media.MediaSize;
import id.wajahkota.content.post.PictureFocus;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.platform.shared.ui.EnumText;

/** One picture of a post with the words for those who cannot see it. */
class MediaRow extends Composite<Div> {

    private final MediaId media;
    private final TextArea altText = new TextArea();
    private final Select<PictureFocus> focus = new Select<>();
    private final Button earlier = new Button(VaadinIcon.ARROW_UP.create());
    private final Button remove = new Button(VaadinIcon.TRASH.create());

    MediaRow(PostMedia picture, int place, Runnable onTyped) {
        media = picture.media();
        Image thumbnail = new Image(media.path(MediaSize.THUMBNAIL), "");
        altText.setRequiredIndicatorVisible(true);
        altText.setHelperText(getTranslation("post.altText.help"));
        altText.setMaxLength(PostMedia.ALT_TEXT_LIMIT);
        altText.setValue(picture.altText());
        altText.setWidthFull();
        altText.setValueChangeMode(ValueChangeMode.LAZY);
        altText.setValueChangeTimeout(WordsFields.TYPING_PAUSE_MILLISECONDS);
        altText.addValueChangeListener(change -> {
            altText.setInvalid(false);
            onTyped.run();
        });
        focus.setWidthFull();
        focus.setItems(PictureFocus.values());
        focus.setItemLabelGenerator(EnumText::of);
        focus.setValue(picture.focus());
        focus.addValueChangeListener(change -> onTyped.run());
        earlier.addThemeVariants(ButtonVariant.TERTIARY);
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div buttons = new Div(earlier, remove);
        getContent().addClassName("media-row");
        Div words = new Div(altText, focus);
        words.addClassName("media-words");
        getContent().add(thumbnail, words, buttons);
        beAt(place);
    }

    final void beAt(int place) {
        altText.setLabel(getTranslation("post.altText", place));
        focus.setLabel(getTranslation("post.focus", place));
        earlier.setAriaLabel(getTranslation("post.media.earlier", place));
        earlier.setEnabled(place > 1);
        remove.setAriaLabel(getTranslation("post.media.remove", place));
    }

    void onRemoved(Runnable listener) {
        remove.addClickListener(click -> listener.run());
    }

    void onEarlier(Runnable listener) {
        earlier.addClickListener(click -> listener.run());
    }

    void showMissing() {
        if (altText.isEmpty()) {
            altText.setErrorMessage(getTranslation("refusal." + PostRefusal.ALT_TEXT_REQUIRED));
            altText.setInvalid(true);
        }
    }

    PostMedia picture() {
        return new PostMedia(media, altText.getValue(), focus.getValue());
    }
}
