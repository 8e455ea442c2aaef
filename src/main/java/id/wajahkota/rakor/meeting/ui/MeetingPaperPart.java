package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import id.wajahkota.rakor.meeting.MeetingId;
import java.util.Optional;

/** Papers of a rakor that another module keeps; they stand under the invitation. It contributes a bean. */
public interface MeetingPaperPart {

    /** The papers, or nothing while there are none. */
    Optional<Component> of(MeetingId meeting);
}
