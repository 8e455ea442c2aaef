package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.DirectiveDraft;
import id.wajahkota.rakor.followup.DirectiveId;
import id.wajahkota.rakor.followup.Directives;
import id.wajahkota.rakor.followup.EvidenceDetail;
import id.wajahkota.rakor.followup.EvidenceFolder;
import id.wajahkota.rakor.followup.FollowUpDetail;
import id.wajahkota.rakor.followup.FollowUpId;
import id.wajahkota.rakor.followup.FollowUps;
import id.wajahkota.rakor.meeting.MeetingOccasions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The thread of a directive: the quote, what each department does about it, the evidence, and the verification. */
@Route("arahan/:" + DirectiveView.ID)
@ScreenFor(Permission.FOLLOW_UP_READ)
class DirectiveView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    static final String ID = "id";

    private final transient Directives directives;
    private final transient FollowUps followUps;
    private final transient EvidenceFolder evidence;
    private final transient MeetingOccasions meetings;
    private final transient FollowUpWords words;
    private String title = "";

    DirectiveView(
            Directives directives,
            FollowUps followUps,
            EvidenceFolder evidence,
            MeetingOccasions meetings,
            FollowUpWords words) {
        this.directives = directives;
        this.followUps = followUps;
        this.evidence = evidence;
        this.meetings = meetings;
        this.words = words;
        setId("content");
        addClassName("directive-view");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            show(new DirectiveId(
                    UUID.fromString(event.getRouteParameters().get(ID).orElseThrow())));
        } catch (IllegalArgumentException | id.wajahkota.platform.shared.NotFoundException unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(DirectiveId id) {
        DirectiveDetail directive = directives.find(id);
        Map<OpdId, OpdSummary> opds = words.byId();
        title = getTranslation("directive.of", directive.draft().speaker());
        removeAll();
        Div header = new Div(
                new H1(title), new Anchor(FollowUpAddress.ROUTE + "?tampilan=arahan", getTranslation("directive.all")));
        header.addClassName("view-header");
        add(header, createQuote(directive, opds));
        List<FollowUpDetail> given = followUps.of(id);
        Map<FollowUpId, List<EvidenceDetail>> pieces = evidence.ofAll(given);
        Section section = new Section(new H2(getTranslation("directive.followUps", given.size())));
        if (given.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("directive.noFollowUps"));
            none.addClassName("subtle");
            section.add(none);
        }
        Div cards = new Div();
        cards.addClassName("thread");
        given.forEach(one -> cards.add(createCard(one, opds, pieces.getOrDefault(one.id(), List.of()))));
        section.add(cards);
        add(section);
    }

    private String speaker(DirectiveDraft directive) {
        return Blank.is(directive.speakerPosition())
                ? directive.speaker()
                : getTranslation("directive.speakerAs", directive.speaker(), directive.speakerPosition());
    }

    private Component createQuote(DirectiveDetail directive, Map<OpdId, OpdSummary> opds) {
        Paragraph quote = new Paragraph("“" + directive.draft().quote() + "”");
        quote.addClassNames("remark-quote", "directive-quote");
        Section panel = new Section(quote);
        panel.addClassName("panel");
        Optional.ofNullable(meetings.readable(List.of(directive.meeting())).get(directive.meeting()))
                .ifPresent(meeting -> panel.add(new Paragraph(new Anchor(
                        meeting.path(),
                        getTranslation(
                                "directive.saidIn",
                                speaker(directive.draft()),
                                meeting.title(),
                                WibFormat.ofScreen().date(meeting.day()))))));
        Paragraph whom = new Paragraph(getTranslation(
                "directive.forWhom", FollowUpWords.codes(directive.draft().opds(), opds)));
        whom.addClassName("subtle");
        ProgressBar share = new ProgressBar();
        share.setMax(Math.max(1, directive.followUps()));
        share.setValue(directive.verified());
        String told = getTranslation("directive.share", directive.verified(), directive.followUps());
        share.getElement().setAttribute("aria-label", told);
        panel.add(whom, share, new Span(told));
        return panel;
    }

    private Component createCard(FollowUpDetail followUp, Map<OpdId, OpdSummary> opds, List<EvidenceDetail> found) {
        Div head = new Div(
                new Anchor(
                        FollowUpAddress.ROUTE + "/" + followUp.id().value(),
                        opds.get(followUp.opd()).code() + ": "
                                + followUp.draft().task()),
                StageBadge.of(followUp.stage()));
        head.addClassName("campaign-card-title");
        Span due = new Span(words.due(followUp.due()).apply(new FollowUpWords.Due(followUp.due(), followUp.stage())));
        due.addClassName("subtle");
        Article card = new Article(head, due);
        card.addClassNames("panel", "thread-card");
        UnorderedList pieces = new UnorderedList();
        found.forEach(piece -> pieces.add(new ListItem(EvidencePanel.link(piece))));
        if (found.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("evidence.none"));
            none.addClassName("subtle");
            card.add(none);
        } else {
            card.add(pieces);
        }
        return card;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
