package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A panel beside the notes of a rakor, in which is recorded what comes out of it. */
public interface RunPanel {

    /** What is recorded from now on was said during that item of the agenda. */
    void during(@Nullable UUID item);

    /** Shows what others recorded meanwhile; nothing moves under somebody's hands when nothing changed. */
    void refresh();

    /** The panel on the page. */
    Component component();
}
