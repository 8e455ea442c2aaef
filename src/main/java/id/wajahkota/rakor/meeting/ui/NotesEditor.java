package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.platform.document.Markdown;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.platform.shared.ui.RefusalText;
import id.wajahkota.rakor.meeting.AgendaItemDetail;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The notes of one item, kept a moment after each key. What another writes appears; where both wrote, both stay and the
 * second is told.
 */
class NotesEditor extends Composite<Section> {

    private final transient MeetingRoom room;
    private final transient MeetingId meeting;
    private final TextArea notes = new TextArea();
    private final Div preview = new Div();
    private final Span state = new Span();
    private final Span clock = new Span();
    private final Button begin = new Button(VaadinIcon.PLAY.create());
    private final SharedNotes shared;
    private transient AgendaItemDetail item;

    NotesEditor(MeetingRoom room, MeetingId meeting, AgendaItemDetail item, SerializableConsumer<UUID> onBegin) {
        this.room = room;
        this.meeting = meeting;
        this.item = item;
        String title = item.draft().title();
        notes.setLabel(getTranslation("notes.of", title));
        notes.setHelperText(getTranslation("notes.help"));
        notes.setMinRows(4);
        notes.setWidthFull();
        notes.setMaxLength(MeetingRoom.NOTES_LIMIT);
        shared = new SharedNotes(
                notes, item.notes(), this::keep, () -> state.setText(getTranslation("notes.fromOther")));
        begin.setText(getTranslation("notes.begin"));
        begin.setAriaLabel(getTranslation("notes.beginOf", title));
        begin.addClickListener(click -> onBegin.accept(item.id()));
        Button look = new Button(getTranslation("notes.preview"), click -> showPreview(!preview.isVisible()));
        look.addThemeVariants(ButtonVariant.TERTIARY);
        state.getElement().setAttribute("role", "status");
        state.addClassName("subtle");
        preview.setVisible(false);
        preview.addClassName("notes-preview");
        Div head = new Div(new H2(title), clock, begin, look, state);
        head.addClassName("notes-head");
        getContent().addClassNames("panel", "notes-editor");
        getContent().add(head, shared, preview);
    }

    private Optional<String> keep(String base, String words) {
        try {
            AgendaItemDetail kept = room.note(meeting, item.id(), base, words);
            take(kept);
            state.setText(getTranslation(kept.notes().equals(words) ? "notes.kept" : "notes.merged"));
            return Optional.of(kept.notes());
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            state.setText(getTranslation("notes.notKept"));
            return Optional.empty();
        }
    }

    /** Offers what another wrote. */
    void refresh(AgendaItemDetail read, Instant now) {
        if (read.notesRevision() > item.notesRevision()) {
            take(read);
        }
        shared.offer(item.notes());
        Duration elapsed = read.elapsed(now);
        clock.setText(
                getTranslation("notes.clock", elapsed.toMinutes(), read.draft().plannedMinutes()));
        clock.setClassName("nearness-late", elapsed.toMinutes() >= read.draft().plannedMinutes());
        boolean runs = read.runningSince().isPresent();
        begin.setVisible(!runs);
        getContent().setClassName("notes-running", runs);
    }

    private void take(AgendaItemDetail kept) {
        item = kept;
        if (preview.isVisible()) {
            showPreview(true);
        }
    }

    private void showPreview(boolean shown) {
        preview.removeAll();
        preview.add(new Html(Markdown.html(item.notes())));
        preview.setVisible(shown);
    }
}
