package id.wajahkota.rakor.minutes.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.document.PaperFormat;
import id.wajahkota.platform.shared.ui.DownloadLink;
import id.wajahkota.platform.shared.ui.WibFormat;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.ui.MeetingPaperPart;
import id.wajahkota.rakor.minutes.MinutesArchive;
import id.wajahkota.rakor.minutes.MinutesVersion;
import java.util.List;
import java.util.Optional;

/** Every version of the minutes, among the papers of their rakor. */
@SpringComponent
class MinutesPapers implements MeetingPaperPart {

    private final MinutesArchive minutes;

    MinutesPapers(MinutesArchive minutes) {
        this.minutes = minutes;
    }

    @Override
    public Optional<Component> of(MeetingId meeting) {
        List<MinutesVersion> versions = minutes.versions(meeting);
        return versions.isEmpty() ? Optional.empty() : Optional.of(list(versions));
    }

    private static Component list(List<MinutesVersion> versions) {
        UnorderedList list = new UnorderedList();
        versions.forEach(version -> list.add(line(list, version)));
        return list;
    }

    private static ListItem line(UnorderedList list, MinutesVersion version) {
        Div line = new Div(
                new Anchor(MinutesPaths.of(version), list.getTranslation("paper.version", version.number())),
                DownloadLink.to(MinutesPaths.paper(version, PaperFormat.PDF), "PDF"),
                DownloadLink.to(MinutesPaths.paper(version, PaperFormat.DOCX), "DOCX"));
        line.addClassName("paper-line");
        Span when = new Span(
                list.getTranslation("paper.finalised", WibFormat.ofScreen().brief(version.finalisedAt())));
        when.addClassName("subtle");
        ListItem row = new ListItem(line, when);
        row.addClassName("remark");
        version.reopened().ifPresent(at -> {
            Paragraph reopened = new Paragraph(
                    list.getTranslation("paper.reopened", WibFormat.ofScreen().brief(at), version.reopenReason()));
            reopened.addClassName("subtle");
            row.add(reopened);
        });
        return row;
    }
}
