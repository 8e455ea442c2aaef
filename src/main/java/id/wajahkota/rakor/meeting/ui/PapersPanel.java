package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.ui.CopyTextDialog;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.MeetingStage;
import id.wajahkota.rakor.meeting.MinutesArchive;
import id.wajahkota.rakor.meeting.MinutesVersion;
import java.util.List;

/** The papers of a rakor: the invitation, and every version of its minutes. */
class PapersPanel extends Composite<Section> {

    PapersPanel(MeetingDetail meeting, String message, MinutesArchive minutes) {
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
                file(MeetingPaths.invitation(meeting.summary(), "pdf"), "PDF"),
                file(MeetingPaths.invitation(meeting.summary(), "docx"), "DOCX"),
                file(MeetingPaths.invitation(meeting.summary(), "ics"), getTranslation("paper.calendar")));
        invitation.addClassName("paper-line");
        Button whatsApp = new Button(
                getTranslation("paper.whatsApp"),
                VaadinIcon.COMMENT_ELLIPSIS_O.create(),
                click -> new CopyTextDialog(getTranslation("paper.whatsApp"), message).open());
        getContent().add(invitation, whatsApp);
        addMinutes(minutes.versions(meeting.id()));
    }

    private void addMinutes(List<MinutesVersion> versions) {
        if (versions.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        versions.forEach(version -> list.add(createVersion(version)));
        getContent().add(list);
    }

    private ListItem createVersion(MinutesVersion version) {
        Div line = new Div(
                new Anchor(
                        MeetingPaths.of(version.meeting()) + MeetingPaths.MINUTES + "/" + version.number(),
                        getTranslation("paper.version", version.number())),
                file(MeetingPaths.minutes(version.id(), PaperFormat.PDF), "PDF"),
                file(MeetingPaths.minutes(version.id(), PaperFormat.DOCX), "DOCX"));
        line.addClassName("paper-line");
        Span when =
                new Span(getTranslation("paper.finalised", WibFormat.ofScreen().brief(version.finalisedAt())));
        when.addClassName("subtle");
        ListItem row = new ListItem(line, when);
        row.addClassName("remark");
        version.reopened().ifPresent(at -> {
            Paragraph reopened = new Paragraph(
                    getTranslation("paper.reopened", WibFormat.ofScreen().brief(at), version.reopenReason()));
            reopened.addClassName("subtle");
            row.add(reopened);
        });
        return row;
    }

    private static Component file(String address, String name) {
        Anchor link = new Anchor(address, name);
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
