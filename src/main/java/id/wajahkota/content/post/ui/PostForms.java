package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.campaign.Campaigns;
import id.wajahkota.content.campaign.Pillars;
import id.wajahkota.content.media.MediaLibrary;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.content.post.SlotAdvisor;
import id.wajahkota.content.template.TemplateKind;
import id.wajahkota.content.template.Templates;
import id.wajahkota.content.template.Variable;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Builds the form of a post with all that helps to write one. */
@SpringComponent
class PostForms {

    private final Pillars pillars;
    private final Campaigns campaigns;
    private final Templates templates;
    private final MediaLibrary library;
    private final SlotAdvisor advisor;
    private final OpdDirectory opds;

    PostForms(
            Pillars pillars,
            Campaigns campaigns,
            Templates templates,
            MediaLibrary library,
            SlotAdvisor advisor,
            OpdDirectory opds) {
        this.pillars = pillars;
        this.campaigns = campaigns;
        this.templates = templates;
        this.library = library;
        this.advisor = advisor;
        this.opds = opds;
    }

    /** The departments the person plans for; the first is where a new post begins. */
    List<OpdSummary> ownOpds() {
        return opds.administered();
    }

    /** A form, with the previews and the advice that follow what is typed in it. */
    PostWriting create(Locale locale) {
        PostFormChoices offered = new PostFormChoices(ownOpds(), pillars.all(locale), campaigns.all());
        PostFields fields = new PostFields(offered, library);
        SlotAdviceNote advice = new SlotAdviceNote(advisor, opds.all());
        TemplateMenu captions = templateMenu(TemplateKind.CAPTION, PostWords.CAPTION, fields);
        TemplateMenu hashtags = templateMenu(TemplateKind.HASHTAGS, PostWords.HASHTAGS, fields);
        PostForm form = new PostForm(fields, offered, captions, hashtags, advice);
        return new PostWriting(
                form,
                advice,
                new ChannelPreviews(offered.ownOpds()),
                ReferenceNames.of(opds.all(), offered.pillars(), offered.campaigns()));
    }

    private TemplateMenu templateMenu(TemplateKind kind, PostWords into, PostFields fields) {
        TextFieldBase<?, String> field = fields.words.of(into);
        String between = into.shape() == PostWords.Shape.PARAGRAPHS ? "\n" : " ";
        return new TemplateMenu(
                templates,
                kind,
                text -> field.setValue(append(field.getValue(), filled(text, fields), between)),
                field::getValue,
                fields::owner);
    }

    private static String append(String written, String added, String between) {
        return Blank.is(written) ? added : written + between + added;
    }

    private static String filled(String template, PostFields fields) {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.put(Variable.TITLE, fields.words.of(PostWords.TITLE).getValue());
        if (fields.opd.getValue() != null) {
            values.put(Variable.OPD, fields.opd.getValue().name());
        }
        if (fields.pillar.getValue() != null) {
            values.put(Variable.PILLAR, fields.pillar.getValue().name());
        }
        if (fields.campaign.getValue() != null) {
            values.put(Variable.CAMPAIGN, fields.campaign.getValue().theme());
        }
        if (fields.slot.getValue() != null) {
            putSlot(values, Wib.instant(fields.slot.getValue()));
        }
        return Variable.fill(template, values);
    }

    /** What goes out is Indonesian, whatever language the writer's screen is in. */
    private static void putSlot(Map<Variable, String> values, Instant slot) {
        WibFormat format = WibFormat.in(BundleTranslations.INDONESIAN);
        values.put(Variable.DATE, format.date(Wib.date(slot)));
        values.put(Variable.WEEKDAY, format.weekday(Wib.date(slot)));
        values.put(Variable.TIME, format.time(slot));
    }
}
