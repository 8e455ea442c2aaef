package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How the post would look on each chosen channel, one at a time, beside what is being written. */
class ChannelPreviews extends Composite<Section> {

    private final Tabs tabs = new Tabs();
    private final Div card = new Div();
    private final Map<OpdId, String> opdNames;
    private transient List<PreviewFormat> offered = List.of();
    private transient PostDraft shown = PostDraft.empty(null, null);

    ChannelPreviews(Collection<OpdSummary> opds) {
        opdNames = opds.stream().collect(Collectors.toMap(OpdSummary::id, OpdSummary::name));
        getContent().addClassName("previews");
        tabs.getElement().setAttribute("aria-label", getTranslation("preview.title"));
        tabs.setVisible(false);
        tabs.addSelectedChangeListener(change -> draw());
        getContent().add(new H2(getTranslation("preview.title")), tabs, card);
    }

    /** Follows what is typed; the format that was looked at stays. */
    void show(PostDraft draft) {
        shown = draft;
        List<PreviewFormat> now = PreviewFormat.of(draft.channels());
        if (!now.equals(offered)) {
            offer(now);
        }
        draw();
    }

    private void offer(List<PreviewFormat> formats) {
        int looked = Math.max(tabs.getSelectedIndex(), 0);
        PreviewFormat before = looked < offered.size() ? offered.get(looked) : null;
        offered = new ArrayList<>(formats);
        tabs.removeAll();
        formats.forEach(format -> tabs.add(new Tab(EnumText.of(format))));
        tabs.setVisible(!formats.isEmpty());
        if (!formats.isEmpty()) {
            tabs.setSelectedIndex(Math.max(formats.indexOf(before), 0));
        }
    }

    private void draw() {
        card.removeAll();
        int looked = tabs.getSelectedIndex();
        if (looked < 0 || looked >= offered.size()) {
            Paragraph none = new Paragraph(getTranslation("preview.none"));
            none.addClassName("subtle");
            card.add(none);
            return;
        }
        card.add(new PreviewCard(
                offered.get(looked), shown, shown.opd() == null ? "" : opdNames.getOrDefault(shown.opd(), "")));
    }
}
