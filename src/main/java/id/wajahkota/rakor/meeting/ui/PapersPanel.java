package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.shared.ui.CopyTextDialog;
import id.wajahkota.platform.shared.ui.DownloadLink;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingStage;
import java.util.List;

/** The papers of a rakor: the invitation, and what other modules keep. */
class PapersPanel extends Composite<Section> {

    PapersPanel(MeetingDetail meeting, String message, List<MeetingPaperPart> others) {
        getContent().addClassNames("panel", "remarks");
        getContent().add(new H2(getTranslation("paper.title")));
        if (meeting.stage() == MeetingStage.DRAFT) {
            Paragraph later = new Paragraph(getTranslation("paper.notYet"));
            later.addClassName("subtle");
            getContent().add(later);
            return;
        }
        Div invitation = new Div(
                new Span(getTranslation("paper.invitation")),
                DownloadLink.to(MeetingPaths.invitation(meeting.summary(), "pdf"), "PDF"),
                DownloadLink.to(MeetingPaths.invitation(meeting.summary(), "docx"), "DOCX"),
                DownloadLink.to(MeetingPaths.invitation(meeting.summary(), "ics"), getTranslation("paper.calendar")));
        invitation.addClassName("paper-line");
        Button whatsApp = new Button(
                getTranslation("paper.whatsApp"),
                VaadinIcon.COMMENT_ELLIPSIS_O.create(),
                click -> new CopyTextDialog(getTranslation("paper.whatsApp"), message).open());
        getContent().add(invitation, whatsApp);
        others.forEach(other -> other.of(meeting.id()).ifPresent(getContent()::add));
    }
}
