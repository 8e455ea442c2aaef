package id.wajahkota.rakor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.rakor.MeetingAction;
import id.wajahkota.rakor.MeetingDetail;
import id.wajahkota.rakor.Meetings;
import id.wajahkota.rakor.MinutesArchive;
import id.wajahkota.rakor.MinutesBook;
import id.wajahkota.rakor.MinutesGaps;
import java.util.Set;

/** What takes a rakor from stage to stage. */
@SpringComponent
record MeetingMoves(Meetings meetings, MinutesBook minutes, MinutesGaps gaps, MinutesArchive archive) {

    /** A button for each move that the person may make. */
    Component bar(MeetingDetail meeting, Set<MeetingAction> available, Runnable onDone) {
        return new MeetingActions(this, meeting, available, onDone);
    }
}
