package id.wajahkota.rakor.followup.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.rakor.followup.DirectiveDetail;
import id.wajahkota.rakor.followup.FollowUpDetail;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of whom until when, and why. */
class FollowUpFacts extends Composite<Section> {

    private final DescriptionList facts = new DescriptionList();

    FollowUpFacts(FollowUpDetail followUp, Optional<DirectiveDetail> directive, FollowUpWords words) {
        getContent().addClassNames("panel", "post-reading");
        UserId assignee = followUp.draft().assignee();
        Set<UserId> people = Stream.of(Optional.ofNullable(assignee), Optional.of(followUp.assignedBy()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        var names = words.names(people);
        fact("post.opd", new Span(words.byId().get(followUp.opd()).name()));
        fact(
                "followUp.dueLabel",
                new Span(words.due(followUp.due()).apply(new FollowUpWords.Due(followUp.due(), followUp.stage()))));
        fact("followUp.priorityLabel", new Span(EnumText.of(followUp.draft().priority())));
        if (assignee != null) {
            fact("followUp.assignee", new Span(names.getOrDefault(assignee, "")));
        }
        fact("followUp.assignedBy", new Span(names.getOrDefault(followUp.assignedBy(), "")));
        directive.ifPresent(one -> fact(
                "followUp.directive",
                new Anchor(
                        "arahan/" + one.id().value(),
                        getTranslation(
                                "directive.quoted",
                                one.draft().speaker(),
                                one.draft().quote()))));
        getContent().add(facts);
    }

    private void fact(String key, Component value) {
        DescriptionList.Description description = new DescriptionList.Description();
        description.add(value);
        facts.add(new DescriptionList.Term(getTranslation(key)), description);
    }
}
