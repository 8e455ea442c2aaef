package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.city.identity.OpdDirectory;
import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.OpdSummary;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.meeting.AnswerDetail;
import id.wajahkota.rakor.meeting.InvitationAnswers;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingStage;
import java.util.List;
import java.util.Map;

/** Which departments said that they come; an invited department answers here. */
class AnswersPanel extends Composite<Section> {

    AnswersPanel(InvitationAnswers answers, MeetingDetail meeting, OpdDirectory opds, Runnable onAnswered) {
        List<AnswerDetail> all = answers.of(meeting.id());
        Map<OpdId, OpdSummary> known = opds.byId();
        long coming = all.stream().filter(AnswerDetail::coming).count();
        int invited = meeting.draft().opds().size();
        UnorderedList list = new UnorderedList();
        all.forEach(answer -> list.add(createRow(answer, known)));
        Paragraph counted =
                new Paragraph(getTranslation("answer.counted", coming, all.size() - coming, invited - all.size()));
        counted.addClassName("subtle");
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("answer.title")), counted, list);
        if (meeting.stage() == MeetingStage.INVITED) {
            opds.administered().stream()
                    .filter(opd -> meeting.draft().opds().contains(opd.id()))
                    .map(opd -> new Button(
                            getTranslation("answer.give", opd.code()),
                            click -> new AnswerDialog(opd, (willCome, who) -> {
                                        answers.answer(meeting.id(), opd.id(), willCome, who);
                                        Notifications.success(getTranslation("answer.sent"));
                                        onAnswered.run();
                                    })
                                    .open()))
                    .forEach(getContent()::add);
        }
        setVisible(meeting.stage() != MeetingStage.DRAFT && invited > 0);
    }

    private ListItem createRow(AnswerDetail answer, Map<OpdId, OpdSummary> known) {
        Span coming = new Span(getTranslation(answer.coming() ? "answer.yes" : "answer.no"));
        coming.addClassName("chip");
        Div line = new Div(new Span(known.get(answer.opd()).code()), coming);
        line.addClassName("history-line");
        Span who = new Span(answer.who());
        who.addClassName("subtle");
        ListItem row = new ListItem(line, who);
        row.addClassName("remark");
        return row;
    }
}
