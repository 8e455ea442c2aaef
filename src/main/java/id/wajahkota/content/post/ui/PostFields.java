package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a post with their names, before anything binds them. */
class PostFields {

    private static final int TYPING_PAUSE_MILLISECONDS = 800;

    final Select<OpdSummary> opd = new Select<>();
    final TextField title = new TextField();
    final ComboBox<CampaignSummary> campaign = new ComboBox<>();
    final ComboBox<PillarSummary> pillar = new ComboBox<>();
    final CheckboxGroup<Channel> channels = new CheckboxGroup<>();
    final WibDateTimePicker slot = new WibDateTimePicker(text("post.slot"));
    final TextArea caption = new TextArea();
    final ChannelCaptions channelCaptions = new ChannelCaptions();
    final TextField hashtags = new TextField();
    final MediaField media;
    final TextField videoLink = new TextField();
    final TextArea internalNote = new TextArea();

    PostFields(PostFormChoices offered, MediaLibrary library) {
        media = new MediaField(library, this::owner);
        describeFacts(offered);
        describeTexts();
        for (HasValueChangeMode typed :
                List.<HasValueChangeMode>of(title, caption, hashtags, videoLink, internalNote)) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        }
    }

    private void describeFacts(PostFormChoices offered) {
        opd.setLabel(text("post.opd"));
        opd.setItems(offered.ownOpds());
        opd.setItemLabelGenerator(OpdSummary::name);
        opd.setVisible(offered.ownOpds().size() > 1);
        title.setLabel(text("post.title"));
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(PostDraft.TITLE_LIMIT);
        campaign.setLabel(text("post.campaign"));
        campaign.setItems(offered.campaigns());
        campaign.setItemLabelGenerator(CampaignSummary::theme);
        campaign.setClearButtonVisible(true);
        campaign.setVisible(!offered.campaigns().isEmpty());
        pillar.setLabel(text("post.pillar"));
        pillar.setRequiredIndicatorVisible(true);
        pillar.setItems(offered.pillars());
        pillar.setItemLabelGenerator(PillarSummary::name);
        channels.setLabel(text("post.channels"));
        channels.setItems(Channel.values());
        channels.setItemLabelGenerator(EnumText::of);
        slot.setHelperText(text("post.slot.help"));
    }

    private void describeTexts() {
        caption.setLabel(text("post.caption"));
        caption.setMinRows(6);
        hashtags.setLabel(text("post.hashtags"));
        hashtags.setHelperText(text("post.hashtags.help"));
        hashtags.setMaxLength(PostDraft.HASHTAGS_LIMIT);
        videoLink.setLabel(text("post.videoLink"));
        videoLink.setPlaceholder("https://");
        videoLink.setHelperText(text("post.videoLink.help"));
        videoLink.setMaxLength(PostDraft.LINK_LIMIT);
        internalNote.setLabel(text("post.internalNote"));
        internalNote.setHelperText(text("post.internalNote.help"));
        internalNote.setMaxLength(PostDraft.NOTE_LIMIT);
    }

    @Nullable
    OpdId owner() {
        return opd.getValue() == null ? null : opd.getValue().id();
    }

    /** Under which name a refusal finds each field. */
    Map<String, HasValidationProperties> byName() {
        Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
        fields.put("opd", opd);
        fields.put("title", title);
        fields.put("campaign", campaign);
        fields.put("pillar", pillar);
        fields.put("channels", channels);
        fields.put("slot", slot);
        fields.put("caption", caption);
        fields.put("channelCaptions", channelCaptions);
        fields.put("hashtags", hashtags);
        fields.put("media", media);
        fields.put("videoLink", videoLink);
        fields.put("internalNote", internalNote);
        return fields;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
