package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibDateTimePicker;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a post with their names, before anything binds them. */
class PostFields {

    final Select<OpdSummary> opd = new Select<>();
    final ComboBox<CampaignSummary> campaign = new ComboBox<>();
    final ComboBox<PillarSummary> pillar = new ComboBox<>();
    final CheckboxGroup<Channel> channels = new CheckboxGroup<>();
    final WibDateTimePicker slot = new WibDateTimePicker(text("post.slot"));
    final WordsFields words = new WordsFields();
    final ChannelCaptions channelCaptions = new ChannelCaptions();
    final MediaField media;

    PostFields(PostFormChoices offered, MediaLibrary library) {
        media = new MediaField(library, this::owner);
        opd.setLabel(text("post.opd"));
        opd.setItems(offered.ownOpds());
        opd.setItemLabelGenerator(OpdSummary::name);
        opd.setVisible(offered.ownOpds().size() > 1);
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

    @Nullable
    OpdId owner() {
        return opd.getValue() == null ? null : opd.getValue().id();
    }

    /** Under which name a refusal finds each field. */
    Map<String, HasValidationProperties> byName() {
        Map<String, HasValidationProperties> fields = new LinkedHashMap<>();
        fields.put("opd", opd);
        fields.put("campaign", campaign);
        fields.put("pillar", pillar);
        fields.put("channels", channels);
        fields.put("slot", slot);
        fields.put("channelCaptions", channelCaptions);
        fields.put("media", media);
        Arrays.stream(PostWords.values()).forEach(text -> fields.put(text.key(), words.of(text)));
        return fields;
    }

    private static String text(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
