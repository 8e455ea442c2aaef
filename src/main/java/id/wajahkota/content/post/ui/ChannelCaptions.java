package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** A text of its own for each chosen channel that needs one; a channel without takes the common caption. */
class ChannelCaptions extends CustomField<Map<Channel, String>> {

    private final Map<Channel, TextArea> areas = new EnumMap<>(Channel.class);
    private final Details details = new Details();
    private Set<Channel> shown = Set.of();

    ChannelCaptions() {
        super(Map.of());
        Div fields = new Div();
        fields.addClassName("channel-captions");
        for (Channel channel : Channel.values()) {
            TextArea area = createArea(channel);
            areas.put(channel, area);
            fields.add(area);
        }
        details.setSummaryText(getTranslation("post.channelCaptions"));
        details.add(fields);
        details.setWidthFull();
        add(details);
        offer(Set.of());
    }

    private TextArea createArea(Channel channel) {
        TextArea area = new TextArea(getTranslation("post.captionOn", EnumText.of(channel)));
        area.setPlaceholder(getTranslation("post.captionOn.help"));
        area.setMinRows(3);
        area.setWidthFull();
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.setValueChangeTimeout(WordsFields.TYPING_PAUSE_MILLISECONDS);
        area.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                updateValue();
            }
        });
        return area;
    }

    /** Offers a text for each of those; what was written for another is kept in case it comes back. */
    void offer(Set<Channel> channels) {
        shown = Set.copyOf(channels);
        areas.forEach((channel, area) -> area.setVisible(shown.contains(channel)));
        setVisible(!shown.isEmpty());
    }

    /** Brings the texts into view, when something in them must be mended. */
    void open() {
        details.setOpened(true);
    }

    @Override
    protected Map<Channel, String> generateModelValue() {
        Map<Channel, String> written = new EnumMap<>(Channel.class);
        areas.forEach((channel, area) -> {
            if (!Blank.is(area.getValue())) {
                written.put(channel, area.getValue());
            }
        });
        return written;
    }

    @Override
    protected void setPresentationValue(Map<Channel, String> written) {
        areas.forEach((channel, area) -> area.setValue(written.getOrDefault(channel, "")));
        details.setOpened(!written.isEmpty());
    }
}
