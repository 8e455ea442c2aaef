package id.wajahkota.content.post.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostId;
import id.wajahkota.content.post.SlotAdvice;
import id.wajahkota.content.post.SlotAdvisor;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says below a slot what speaks against it; whoever chooses it may choose it all the same. */
class SlotAdviceNote extends Composite<Div> {

    private static final int SHOWN = 3;

    private final transient SlotAdvisor advisor;
    private final Map<OpdId, String> codes;

    SlotAdviceNote(SlotAdvisor advisor, Collection<OpdSummary> opds) {
        this.advisor = advisor;
        this.codes = opds.stream().collect(Collectors.toMap(OpdSummary::id, OpdSummary::code));
        getContent().addClassName("slot-advice");
        getContent().getElement().setAttribute("role", "status");
        getContent().setVisible(false);
    }

    /** Looks around the draft's slot. */
    void look(PostDraft draft, Optional<PostId> self) {
        SlotAdvice advice = advisor.about(draft, self);
        getContent().removeAll();
        getContent().setVisible(!advice.isClear());
        if (!advice.overlaps().isEmpty()) {
            getContent()
                    .add(new Span(
                            getTranslation("advice.overlap", advice.overlaps().size())));
            UnorderedList list = new UnorderedList();
            advice.overlaps().stream()
                    .limit(SHOWN)
                    .map(this::describe)
                    .map(ListItem::new)
                    .forEach(list::add);
            getContent().add(list);
        }
        advice.crowded()
                .forEach((channel, count) ->
                        getContent().add(new Paragraph(getTranslation("advice.crowded", EnumText.of(channel), count))));
    }

    private String describe(SlotAdvice.Overlap overlap) {
        String channels = EnumText.list(overlap.channels());
        return getTranslation(
                overlap.sameCampaign() ? "advice.sameCampaign" : "advice.samePillar",
                WibFormat.ofScreen().brief(overlap.slot()),
                codes.getOrDefault(overlap.opd(), ""),
                overlap.title(),
                channels);
    }
}
