package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import id.wajahkota.rakor.meeting.AgendaDraft;
import id.wajahkota.rakor.meeting.ui.AgendaSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Offers an agenda to go through what earlier rakor left unfinished. */
@SpringComponent
class UnfinishedSource implements AgendaSource {

    private static final int REVIEW_MINUTES = 20;
    private static final int SHOWN = 8;

    private final FollowUpList followUps;
    private final OpdDirectory opds;

    UnfinishedSource(FollowUpList followUps, OpdDirectory opds) {
        this.followUps = followUps;
        this.opds = opds;
    }

    @Override
    public List<Component> offer(Consumer<AgendaDraft> onTaken) {
        int unfinished = followUps.count(FollowUpFilter.unfinished());
        if (unfinished == 0) {
            return List.of();
        }
        Map<OpdId, OpdSummary> names = opds.byId();
        UnorderedList list = new UnorderedList();
        followUps.page(FollowUpFilter.unfinished(), false, 0, SHOWN).forEach(one -> {
            ListItem row =
                    new ListItem(names.get(one.opd()).code() + ": " + one.task() + " · " + EnumText.of(one.stage()));
            row.addClassName("remark");
            list.add(row);
        });
        return List.of(
                new H3(text("agenda.unfinished", unfinished)),
                list,
                new Paragraph(text("agenda.unfinished.help")),
                new Button(
                        text("agenda.unfinished.add"),
                        click -> onTaken.accept(
                                AgendaDraft.of(text("agenda.unfinished.item", unfinished), "", REVIEW_MINUTES))));
    }

    private static String text(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
