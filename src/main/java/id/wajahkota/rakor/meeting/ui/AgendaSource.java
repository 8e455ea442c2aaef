package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import id.wajahkota.rakor.meeting.AgendaDraft;
import java.util.List;
import java.util.function.Consumer;

/** Where items of an agenda may come from that another module keeps. It contributes a bean. */
public interface AgendaSource {

    /**
     * What it offers, or nothing.
     *
     * @param onTaken takes an item for the agenda
     */
    List<Component> offer(Consumer<AgendaDraft> onTaken);
}
