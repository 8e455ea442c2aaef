package id.wajahkota.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.wajahkota.content.Channel;
import id.wajahkota.content.PillarSummary;
import id.wajahkota.content.PostDraft;
import id.wajahkota.identity.OpdSummary;
import id.wajahkota.shared.Refusal;
import id.wajahkota.shared.ui.EnumText;
import id.wajahkota.shared.ui.RefusalText;
import id.wajahkota.shared.ui.WibDateTimePicker;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of a post. It knows how they are written, and the service what they must hold. */
class PostForm extends Composite<FormLayout> {

    private static final int TYPING_PAUSE_MILLISECONDS = 800;

    private final Select<OpdSummary> opd = new Select<>();
    private final TextField title = new TextField();
    private final ComboBox<PillarSummary> pillar = new ComboBox<>();
    private final CheckboxGroup<Channel> channels = new CheckboxGroup<>();
    private final WibDateTimePicker slot = new WibDateTimePicker(getTranslation("post.slot"));
    private final TextArea caption = new TextArea();
    private final TextField hashtags = new TextField();
    private final CaptionCounter counter = new CaptionCounter();
    private final Binder<PostDraft> binder = new Binder<>(PostDraft.class);

    /** While the portal fills the fields itself, nobody is typing. */
    private boolean beingWritten;

    private final Map<String, HasValidationProperties> fields = Map.of(
            "opd", opd,
            "title", title,
            "pillar", pillar,
            "channels", channels,
            "slot", slot,
            "caption", caption,
            "hashtags", hashtags);

    PostForm(List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        describe(ownOpds, pillars);
        bind(ownOpds, pillars);
        FormLayout form = getContent();
        form.setAutoResponsive(true);
        form.setAutoRows(true);
        form.setMaxColumns(2);
        form.setColumnWidth("18rem");
        form.setExpandColumns(true);
        form.setExpandFields(true);
        form.add(opd, title, pillar, slot, channels, caption, counter, hashtags);
        List.<Component>of(title, channels, caption, counter, hashtags, opd).forEach(wide -> form.setColspan(wide, 2));
        opd.setVisible(ownOpds.size() > 1);
    }

    private void describe(List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        opd.setLabel(getTranslation("post.opd"));
        opd.setItems(ownOpds);
        opd.setItemLabelGenerator(OpdSummary::name);
        title.setLabel(getTranslation("post.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(PostDraft.TITLE_LIMIT);
        pillar.setLabel(getTranslation("post.pillar"));
        pillar.setRequiredIndicatorVisible(true);
        pillar.setItems(pillars);
        pillar.setItemLabelGenerator(PillarSummary::name);
        channels.setLabel(getTranslation("post.channels"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(EnumText::of);
        slot.setHelperText(getTranslation("post.slot.help"));
        caption.setLabel(getTranslation("post.caption"));
        caption.setMinRows(6);
        hashtags.setLabel(getTranslation("post.hashtags"));
        hashtags.setHelperText(getTranslation("post.hashtags.help"));
        hashtags.setMaxLength(PostDraft.HASHTAGS_LIMIT);
        for (HasValueChangeMode typed : List.<HasValueChangeMode>of(title, caption, hashtags)) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        }
    }

    private void bind(List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        binder.forField(opd)
                .withConverter(Choices.byId(ownOpds, OpdSummary::id))
                .bind("opd");
        binder.forField(title).bind("title");
        binder.forField(pillar)
                .withConverter(Choices.byId(pillars, PillarSummary::id))
                .bind("pillar");
        binder.forField(channels).bind("channels");
        binder.forField(slot).withConverter(new WibConverter()).bind("slot");
        binder.forField(caption).bind("caption");
        binder.forField(hashtags).withConverter(new HashtagsConverter()).bind("hashtags");
    }

    void write(PostDraft draft) {
        beingWritten = true;
        binder.readBean(draft);
        beingWritten = false;
        counter.show(draft);
    }

    /** What is typed now, or nothing while a field holds what cannot be read; that field says so itself. */
    Optional<PostDraft> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAtItsField) {
            return Optional.empty();
        }
    }

    /** Runs shortly after the person has changed something, with all that is typed. */
    void onTyped(Consumer<PostDraft> listener) {
        binder.addValueChangeListener(change -> {
            if (!beingWritten) {
                clear(change.getHasValue());
                read().ifPresent(draft -> {
                    counter.show(draft);
                    listener.accept(draft);
                });
            }
        });
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean show(Refusal refusal) {
        HasValidationProperties field = fields.get(String.valueOf(refusal.field()));
        if (field == null) {
            return false;
        }
        field.setErrorMessage(RefusalText.of(refusal));
        field.setInvalid(true);
        return true;
    }

    private static void clear(HasValue<?, ?> field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }
}
