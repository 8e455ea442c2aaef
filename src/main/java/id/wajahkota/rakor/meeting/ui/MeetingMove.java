package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import id.wajahkota.rakor.meeting.MeetingAction;
import id.wajahkota.rakor.meeting.MeetingDetail;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A move of a rakor that needs more than the rakor itself. Another module contributes it as a bean. */
public interface MeetingMove {

    /**
     * The button for it.
     *
     * @param available what the person may do now
     * @param onDone hears of the move once it is made
     * @return nothing when the person cannot make the move now
     */
    Optional<Component> button(MeetingDetail meeting, Set<MeetingAction> available, Consumer<MeetingAction> onDone);
}
