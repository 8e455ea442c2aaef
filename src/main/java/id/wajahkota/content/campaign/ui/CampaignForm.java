package id.wajahkota.content.campaign.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.CampaignColour;
import id.wajahkota.content.campaign.CampaignDraft;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.ChoiceConverter;
import id.wajahkota.platform.shared.ui.ChoicesConverter;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.FieldRefusals;
import id.wajahkota.platform.shared.ui.FormColumns;
import id.wajahkota.platform.shared.ui.WibDatePicker;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The form of a campaign. It knows how the fields are written, and the service what they must hold. */
class CampaignForm extends Composite<FormLayout> {

    private final TextField theme = new TextField();
    private final TextArea goal = new TextArea();
    private final WibDatePicker starts = new WibDatePicker(getTranslation("campaign.starts"));
    private final WibDatePicker ends = new WibDatePicker(getTranslation("campaign.ends"));
    private final Select<OpdSummary> lead = new Select<>();
    private final MultiSelectComboBox<OpdSummary> participants = new MultiSelectComboBox<>();
    private final ComboBox<PillarSummary> pillar = new ComboBox<>();
    private final TextField hashtags = new TextField();
    private final TextArea budgetNote = new TextArea();
    private final IntegerField targetReach = new IntegerField();
    private final IntegerField targetPostsPerOpd = new IntegerField();
    private final Select<CampaignColour> colour = new Select<>();
    private final Binder<CampaignDraft> binder = new Binder<>(CampaignDraft.class);
    private final transient FieldRefusals refusals;

    CampaignForm(List<OpdSummary> opds, List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        describe(opds, ownOpds, pillars);
        bind(opds, ownOpds, pillars);
        refusals = new FieldRefusals(Map.of(
                "theme", theme,
                "goal", goal,
                "starts", starts,
                "ends", ends,
                "lead", lead,
                "hashtags", hashtags,
                "budgetNote", budgetNote,
                "targetReach", targetReach,
                "targetPostsPerOpd", targetPostsPerOpd));
        FormLayout form = getContent();
        form.add(theme, goal, starts, ends, lead, colour, participants, pillar, hashtags);
        form.add(targetReach, targetPostsPerOpd, budgetNote);
        FormColumns.two(form, theme, goal, participants, budgetNote);
    }

    private void describe(List<OpdSummary> opds, List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        name(theme, "campaign.theme");
        theme.setMaxLength(CampaignDraft.THEME_LIMIT);
        theme.setRequiredIndicatorVisible(true);
        name(goal, "campaign.goal");
        goal.setRequiredIndicatorVisible(true);
        goal.setMaxLength(CampaignDraft.GOAL_LIMIT);
        starts.setRequiredIndicatorVisible(true);
        ends.setRequiredIndicatorVisible(true);
        name(lead, "campaign.lead");
        lead.setItems(ownOpds);
        lead.setItemLabelGenerator(OpdSummary::name);
        name(participants, "campaign.participants");
        participants.setHelperText(getTranslation("campaign.participants.help"));
        participants.setItems(opds);
        participants.setItemLabelGenerator(OpdSummary::name);
        name(pillar, "post.pillar");
        pillar.setItems(pillars);
        pillar.setItemLabelGenerator(PillarSummary::name);
        pillar.setClearButtonVisible(true);
        name(hashtags, "post.hashtags");
        hashtags.setMaxLength(CampaignDraft.HASHTAGS_LIMIT);
        name(budgetNote, "campaign.budgetNote");
        budgetNote.setMaxLength(CampaignDraft.BUDGET_NOTE_LIMIT);
        name(targetReach, "campaign.targetReach");
        name(targetPostsPerOpd, "campaign.targetPostsPerOpd");
        name(colour, "campaign.colour");
        colour.setItems(CampaignColour.values());
        colour.setRenderer(new ComponentRenderer<>(CampaignDot::new));
        colour.setItemLabelGenerator(EnumText::of);
    }

    private void name(HasLabel field, String key) {
        field.setLabel(getTranslation(key));
    }

    private void bind(List<OpdSummary> opds, List<OpdSummary> ownOpds, List<PillarSummary> pillars) {
        binder.forField(theme).bind("theme");
        binder.forField(goal).bind("goal");
        binder.forField(starts).bind("starts");
        binder.forField(ends).bind("ends");
        binder.forField(lead)
                .withConverter(new ChoiceConverter<>(ownOpds, OpdSummary::id))
                .bind("lead");
        binder.forField(participants)
                .withConverter(new ChoicesConverter<>(opds, OpdSummary::id))
                .bind("participants");
        binder.forField(pillar)
                .withConverter(new ChoiceConverter<>(pillars, PillarSummary::id))
                .bind("pillar");
        binder.forField(hashtags).bind("hashtags");
        binder.forField(budgetNote).bind("budgetNote");
        binder.forField(targetReach).bind("targetReach");
        binder.forField(targetPostsPerOpd).bind("targetPostsPerOpd");
        binder.forField(colour).bind("colour");
    }

    void write(CampaignDraft draft) {
        binder.readBean(draft);
    }

    /** What is typed now, or nothing while a field holds what cannot be read; that field says so itself. */
    Optional<CampaignDraft> read() {
        try {
            return Optional.of(binder.writeRecord());
        } catch (ValidationException shownAtItsField) {
            return Optional.empty();
        }
    }

    /** Shows each refusal at its field, and what belongs to none as a message. */
    void show(RefusedException refused) {
        refusals.show(refused);
    }
}
