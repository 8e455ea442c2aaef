package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import id.wajahkota.rakor.meeting.Meetings;
import java.util.List;
import java.util.Set;

/** What takes a rakor from stage to stage. */
@SpringComponent
record MeetingMoves(Meetings meetings, List<MeetingMove> others) {

    /** A button for each move that the person may make. */
    Component bar(MeetingDetail meeting, Set<MeetingAction> available, Runnable onDone) {
        return new MeetingActions(this, meeting, available, onDone);
    }
}
