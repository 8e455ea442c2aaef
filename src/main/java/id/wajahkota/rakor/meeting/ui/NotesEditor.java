package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
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
import java.util.UUID;

/**
 * The notes of one item, kept a moment after each key. What another writes appears; where both wrote, both stay and the
 * second is told.
 */
class NotesEditor extends Composite<Section> {

    private static final int TYPING_PAUSE_MILLISECONDS = 1_200;

    private final transient MeetingRoom room;
    private final transient MeetingId meeting;
    private final TextArea notes = new TextArea();
    private final Div preview = new Div();
    private final Span state = new Span();
    private final Span clock = new Span();
    private final Button begin = new Button(VaadinIcon.PLAY.create());
    private transient AgendaItemDetail item;
    private String base;

    NotesEditor(MeetingRoom room, MeetingId meeting, AgendaItemDetail item, SerializableConsumer<UUID> onBegin) {
        this.room = room;
        this.meeting = meeting;
        this.item = item;
        base = item.notes();
        String title = item.draft().title();
        notes.setLabel(getTranslation("notes.of", title));
        notes.setHelperText(getTranslation("notes.help"));
        notes.setMinRows(4);
        notes.setWidthFull();
        notes.setMaxLength(MeetingRoom.NOTES_LIMIT);
        notes.setValue(item.notes());
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(TYPING_PAUSE_MILLISECONDS);
        notes.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                save();
            }
        });
        begin.setText(getTranslation("notes.begin"));
        begin.setAriaLabel(getTranslation("notes.beginOf", title));
        begin.addClickListener(click -> onBegin.accept(item.id()));
        Button look = new Button(getTranslation("notes.preview"), click -> showPreview(!preview.isVisible()));
        look.addThemeVariants(ButtonVariant.TERTIARY);
        state.getElement().setAttribute("role", "status");
        state.addClassName("subtle");
        preview.setVisible(false);
        preview.addClassName("notes-preview");
        Div head = new Div(new H3(title), clock, begin, look, state);
        head.addClassName("notes-head");
        getContent().addClassNames("panel", "notes-editor");
        getContent().add(head, notes, preview);
    }

    private void save() {
        String typed = notes.getValue();
        try {
            AgendaItemDetail kept = room.note(meeting, item.id(), item.notesRevision(), base, typed);
            boolean merged = !kept.notes().equals(typed);
            take(kept);
            state.setText(getTranslation(merged ? "notes.merged" : "notes.kept"));
        } catch (RefusedException refused) {
            Notifications.failure(RefusalText.of(refused));
            state.setText(getTranslation("notes.notKept"));
        }
    }

    /** Shows what another wrote, unless something is being typed here that is not kept yet. */
    void refresh(AgendaItemDetail read, Instant now) {
        if (read.notesRevision() > item.notesRevision() && notes.getValue().equals(base)) {
            take(read);
            state.setText(getTranslation("notes.fromOther"));
        }
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
        base = kept.notes();
        if (!notes.getValue().equals(base)) {
            notes.setValue(base);
        }
        if (preview.isVisible()) {
            showPreview(true);
        }
    }

    private void showPreview(boolean shown) {
        preview.removeAll();
        preview.add(new Html(Markdown.html(notes.getValue())));
        preview.setVisible(shown);
    }
}
