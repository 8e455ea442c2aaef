package id.wajahkota.rakor.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.rakor.meeting.MeetingSummary;
import id.wajahkota.rakor.meeting.ui.MeetingPart;
import id.wajahkota.rakor.programme.ProgrammeDetail;
import id.wajahkota.rakor.programme.ProgrammeLinks;
import id.wajahkota.rakor.programme.Programmes;
import java.util.List;

/** On a rakor's page: the programmes that it belongs to, and the day to which each has come. */
@SpringComponent
class ProgrammePart implements MeetingPart {

    private final Programmes programmes;
    private final ProgrammeLinks links;

    ProgrammePart(Programmes programmes, ProgrammeLinks links) {
        this.programmes = programmes;
        this.links = links;
    }

    @Override
    public Component create(MeetingSummary meeting) {
        List<ProgrammeDetail> found =
                links.of(meeting.id()).stream().map(programmes::find).toList();
        Div lines = new Div();
        found.forEach(programme -> lines.add(new Anchor(
                ProgrammesView.ROUTE + "/" + programme.id().value(),
                lines.getTranslation("programme.ofMeeting", programme.draft().name()))));
        lines.addClassName("banner");
        lines.setVisible(!found.isEmpty());
        return lines;
    }
}
