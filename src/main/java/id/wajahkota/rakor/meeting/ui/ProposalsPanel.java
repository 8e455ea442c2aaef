package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.AgendaProposals;
import id.wajahkota.rakor.meeting.ProposalDetail;
import java.util.List;
import java.util.Map;

/** What people want to be talked about in the next rakor. */
class ProposalsPanel extends Composite<Section> {

    private final transient AgendaProposals proposals;
    private final transient People people;
    private final boolean drops;

    /**
     * With what is open.
     *
     * @param drops whether the person may let a proposal go
     */
    ProposalsPanel(AgendaProposals proposals, People people, boolean drops) {
        this.proposals = proposals;
        this.people = people;
        this.drops = drops;
        getContent().addClassNames("panel", "remarks", "proposals");
        show();
    }

    private void show() {
        List<ProposalDetail> open = proposals.open();
        Map<UserId, String> names =
                people.names(open.stream().map(ProposalDetail::proposedBy).toList());
        UnorderedList list = new UnorderedList();
        open.forEach(proposal -> list.add(createRow(proposal, names.getOrDefault(proposal.proposedBy(), ""))));
        getContent().removeAll();
        getContent().add(new H2(getTranslation("proposal.title", open.size())));
        if (open.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("proposal.none"));
            none.addClassName("subtle");
            getContent().add(none);
        }
        getContent()
                .add(
                        list,
                        new Button(
                                getTranslation("proposal.new"),
                                VaadinIcon.LIGHTBULB.create(),
                                click -> new ProposalDialog((title, reason) -> {
                                            proposals.propose(title, reason);
                                            Notifications.success(getTranslation("proposal.sent"));
                                            show();
                                        })
                                        .open()));
    }

    private ListItem createRow(ProposalDetail proposal, String name) {
        Span who = new Span(name + " · " + WibFormat.ofScreen().brief(proposal.at()));
        who.addClassName("subtle");
        ListItem row = new ListItem(new Div(proposal.title()), who);
        row.addClassName("remark");
        if (!proposal.reason().isEmpty()) {
            row.add(new Paragraph(proposal.reason()));
        }
        if (drops) {
            Button drop = new Button(getTranslation("proposal.drop"), click -> {
                proposals.drop(proposal.id());
                show();
            });
            drop.addThemeVariants(ButtonVariant.TERTIARY);
            row.add(drop);
        }
        return row;
    }
}
