package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostRefusal;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.ui.ChoiceConverter;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.platform.shared.ui.RefusalText;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The form of a post. It knows how the fields are written, and the service what they must hold. */
class PostForm extends Composite<FormLayout> {

    private final transient PostFields fields;
    private final CaptionCounter counter = new CaptionCounter();
    private final Binder<PostDraft> binder = new Binder<>(PostDraft.class);

    /** While the portal fills the fields itself, nobody is typing. */
    private boolean beingWritten;

    private final transient Map<String, HasValidationProperties> byName;

    /**
     * With those fields.
     *
     * @param besideCaption what helps to write the caption
     * @param besideHashtags what helps to write the hashtags
     * @param belowSlot what is said about the slot
     */
    PostForm(
            PostFields fields,
            PostFormChoices offered,
            Component besideCaption,
            Component besideHashtags,
            Component belowSlot) {
        this.fields = fields;
        this.byName = fields.byName();
        bind(offered);
        FormLayout form = getContent();
        WordsFields words = fields.words;
        form.add(fields.opd, words.of(PostWords.TITLE), fields.pillar, fields.slot, belowSlot);
        form.add(fields.campaign, new CampaignOffer(fields, offered.pillars()), fields.channels);
        form.add(besideCaption, words.of(PostWords.CAPTION), counter, fields.channelCaptions);
        form.add(besideHashtags, words.of(PostWords.HASHTAGS), fields.media);
        words.further().forEach(form::add);
        FormColumns.two(
                form,
                form.getChildren()
                        .filter(field -> field != fields.pillar && field != fields.slot)
                        .toArray(Component[]::new));
    }

    private void bind(PostFormChoices offered) {
        binder.forField(fields.opd)
                .withConverter(new ChoiceConverter<>(offered.ownOpds(), OpdSummary::id))
                .bind("opd");
        Arrays.stream(PostWords.values()).forEach(this::bind);
        binder.forField(fields.campaign)
                .withConverter(new ChoiceConverter<>(offered.campaigns(), CampaignSummary::id))
                .bind("campaign");
        binder.forField(fields.pillar)
                .withConverter(new ChoiceConverter<>(offered.pillars(), PillarSummary::id))
                .bind("pillar");
        binder.forField(fields.channels).bind("channels");
        binder.forField(fields.slot).withConverter(new WibConverter()).bind("slot");
        binder.forField(fields.channelCaptions).bind("channelCaptions");
        binder.forField(fields.media).bind("media");
    }

    private void bind(PostWords words) {
        Binder.BindingBuilder<PostDraft, String> binding = binder.forField(fields.words.of(words));
        (words == PostWords.HASHTAGS ? binding.withConverter(new HashtagsConverter()) : binding).bind(words.key());
    }

    /** Whoever comes to write something new begins with its title. */
    void begin() {
        fields.words.of(PostWords.TITLE).setAutofocus(true);
    }

    void write(PostDraft draft) {
        beingWritten = true;
        binder.readBean(draft);
        beingWritten = false;
        follow(draft);
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
                    follow(draft);
                    listener.accept(draft);
                });
            }
        });
    }

    private void follow(PostDraft draft) {
        counter.show(draft);
        fields.channelCaptions.offer(draft.channels());
    }

    /** Shows a refusal at its field; says whether there is such a field. */
    boolean show(Refusal refusal) {
        HasValidationProperties field = byName.get(String.valueOf(refusal.field()));
        if (field == null) {
            return false;
        }
        field.setErrorMessage(RefusalText.of(refusal));
        field.setInvalid(true);
        if (refusal.is(PostRefusal.ALT_TEXT_REQUIRED)) {
            fields.media.showMissing();
        } else if (field == fields.channelCaptions) {
            fields.channelCaptions.open();
        }
        return true;
    }

    private static void clear(HasValue<?, ?> field) {
        if (field instanceof HasValidationProperties validated) {
            validated.setInvalid(false);
        }
    }
}
