package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextFieldBase;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Blank;
import java.util.Collection;

/** What the chosen campaign brings along, offered and not written by itself: its hashtags and its pillar. */
class CampaignOffer extends Composite<Div> {

    private final transient PostFields fields;
    private final transient Collection<PillarSummary> pillars;
    private final TextFieldBase<?, String> hashtags;

    CampaignOffer(PostFields fields, Collection<PillarSummary> pillars) {
        this.fields = fields;
        this.pillars = pillars;
        hashtags = fields.words.of(PostWords.HASHTAGS);
        getContent().addClassName("campaign-offer");
        fields.campaign.addValueChangeListener(change -> offer());
        fields.pillar.addValueChangeListener(change -> offer());
        hashtags.addValueChangeListener(change -> offer());
        offer();
    }

    private void offer() {
        getContent().removeAll();
        CampaignSummary campaign = fields.campaign.getValue();
        if (campaign != null) {
            offerHashtags(campaign.hashtags());
            pillars.stream()
                    .filter(pillar -> pillar.id().equals(campaign.pillar()) && !pillar.equals(fields.pillar.getValue()))
                    .forEach(this::offerPillar);
        }
        setVisible(getContent().getComponentCount() > 0);
    }

    private void offerHashtags(String offered) {
        if (!Blank.is(offered) && !hashtags.getValue().contains(offered)) {
            add(
                    "post.offer.hashtags",
                    offered,
                    () -> hashtags.setValue(Blank.clean(hashtags.getValue() + " " + offered)));
        }
    }

    private void offerPillar(PillarSummary pillar) {
        add("post.offer.pillar", pillar.name(), () -> fields.pillar.setValue(pillar));
    }

    private void add(String key, String offered, Runnable take) {
        Button button = new Button(getTranslation(key, offered), click -> take.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        getContent().add(button);
    }
}
