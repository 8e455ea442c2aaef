package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.PersonSummary;
import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.campaign.CampaignSummary;
import id.wajahkota.content.campaign.PillarSummary;
import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Search and filters. Every change is told at once; the screen puts it into its address. */
class FilterBar extends Composite<Div> {

    private static final int TYPING_PAUSE_MILLISECONDS = 500;

    private final TextField text = new TextField();
    private final MultiSelectComboBox<OpdSummary> opds = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<PillarSummary> pillars = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<Channel> channels = new MultiSelectComboBox<>();
    private final MultiSelectComboBox<PostStage> stages = new MultiSelectComboBox<>();
    private final ComboBox<CampaignSummary> campaign = new ComboBox<>();
    private final ComboBox<PersonSummary> author = new ComboBox<>();
    private final Div fields = new Div(opds, pillars, channels, stages, campaign, author);
    private final Button more = new Button(VaadinIcon.FILTER.create(), click -> open(!fields.isVisible()));
    private final Button reset = new Button(getTranslation("filter.reset"), click -> change(CalendarFilter.all()));
    private final FilterChoices choices;
    private final SerializableConsumer<CalendarFilter> onChange;
    private boolean beingWritten;

    FilterBar(FilterChoices choices, SerializableConsumer<CalendarFilter> onChange, Component... further) {
        this.choices = choices;
        this.onChange = onChange;
        describe();
        fields.addClassName("filter-fields");
        Div line = new Div(text, more);
        line.add(further);
        line.add(reset);
        line.addClassName("filter-line");
        getContent().addClassName("filter-bar");
        getContent().add(line, fields);
        open(false);
    }

    private void open(boolean shown) {
        fields.setVisible(shown);
        more.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    private void describe() {
        text.setAriaLabel(getTranslation("filter.text"));
        text.setPlaceholder(getTranslation("filter.text.help"));
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setMaxLength(CalendarFilter.TEXT_LIMIT);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        offer(opds, "post.opd", choices.opds(), OpdSummary::code);
        offer(pillars, "post.pillar", choices.pillars(), PillarSummary::name);
        offer(channels, "post.channels", List.of(Channel.values()), EnumText::of);
        offer(stages, "post.stage", List.of(PostStage.values()), EnumText::of);
        campaign.setLabel(getTranslation("post.campaign"));
        campaign.setItems(choices.campaigns());
        campaign.setItemLabelGenerator(CampaignSummary::theme);
        campaign.setClearButtonVisible(true);
        author.setLabel(getTranslation("post.author"));
        author.setItems(choices.authors());
        author.setItemLabelGenerator(PersonSummary::name);
        author.setClearButtonVisible(true);
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        Stream.<HasValue<?, ?>>of(text, opds, pillars, channels, stages, campaign, author)
                .forEach(field -> field.addValueChangeListener(change -> told()));
    }

    private <T> void offer(MultiSelectComboBox<T> field, String key, List<T> items, ItemLabelGenerator<T> label) {
        field.setLabel(getTranslation(key));
        field.setItems(items);
        field.setItemLabelGenerator(label);
        field.setClearButtonVisible(true);
    }

    /** Shows that filter without telling anybody. */
    void write(CalendarFilter filter) {
        beingWritten = true;
        text.setValue(filter.text());
        opds.setValue(chosen(choices.opds(), OpdSummary::id, filter.opds()));
        pillars.setValue(chosen(choices.pillars(), PillarSummary::id, filter.pillars()));
        channels.setValue(filter.channels());
        stages.setValue(filter.stages());
        campaign.setValue(
                filter.campaign() == null
                        ? null
                        : choices.campaign(filter.campaign()).orElse(null));
        author.setValue(choices.authors().stream()
                .filter(person -> person.id().equals(filter.author()))
                .findFirst()
                .orElse(null));
        beingWritten = false;
        int active = active(filter);
        more.setText(active == 0 ? getTranslation("filter.more") : getTranslation("filter.active", active));
        reset.setVisible(!filter.isAll());
    }

    private static int active(CalendarFilter filter) {
        return filter.opds().size()
                + filter.pillars().size()
                + filter.channels().size()
                + filter.stages().size()
                + (filter.campaign() == null ? 0 : 1)
                + (filter.author() == null ? 0 : 1);
    }

    private static <T, I> Set<T> chosen(List<T> offered, Function<T, I> id, Set<I> wanted) {
        return offered.stream()
                .filter(item -> wanted.contains(id.apply(item)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void told() {
        if (!beingWritten) {
            change(read());
        }
    }

    private void change(CalendarFilter filter) {
        onChange.accept(filter);
    }

    private CalendarFilter read() {
        return new CalendarFilter(
                opds.getValue().stream().map(OpdSummary::id).collect(Collectors.toSet()),
                pillars.getValue().stream().map(PillarSummary::id).collect(Collectors.toSet()),
                Set.copyOf(channels.getValue()),
                campaign.getValue() == null ? null : campaign.getValue().id(),
                Set.copyOf(stages.getValue()),
                author.getValue() == null ? null : author.getValue().id(),
                Blank.clean(text.getValue()));
    }
}
