package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.wajahkota.platform.shared.NewId;
import id.wajahkota.platform.shared.ui.NoteDialog;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.meeting.MeetingId;
import id.wajahkota.rakor.meeting.MeetingRoom;
import id.wajahkota.rakor.meeting.ResolutionDetail;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a rakor decided. */
class ResolutionsPanel extends Composite<Section> implements RunPanel {

    private final transient MeetingRoom room;
    private final transient MeetingId meeting;
    private final boolean writes;
    private transient @Nullable UUID agendaItem;
    private transient List<ResolutionDetail> shown = List.of();

    ResolutionsPanel(MeetingRoom room, MeetingId meeting, boolean writes) {
        this.room = room;
        this.meeting = meeting;
        this.writes = writes;
        getContent().addClassNames("panel", "remarks");
        show();
    }

    @Override
    public void during(@Nullable UUID item) {
        agendaItem = item;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void refresh() {
        if (!room.resolutions(meeting).equals(shown)) {
            show();
        }
    }

    final void show() {
        List<ResolutionDetail> all = room.resolutions(meeting);
        shown = all;
        OrderedList list = new OrderedList();
        list.addClassName("resolution-list");
        all.forEach(one -> list.add(createRow(one)));
        Button more =
                new Button(getTranslation("resolution.new"), VaadinIcon.PLUS.create(), click -> ask(NewId.next()));
        more.setVisible(writes);
        getContent().removeAll();
        getContent().add(new H2(getTranslation("resolution.title", all.size())));
        if (all.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("resolution.none"));
            none.addClassName("subtle");
            getContent().add(none);
        }
        getContent().add(list, more);
    }

    private void ask(UUID id) {
        new NoteDialog(
                        getTranslation("resolution.new"),
                        getTranslation("resolution.explanation"),
                        getTranslation("resolution.words"),
                        words -> keep(id, words))
                .open();
    }

    private void keep(UUID id, String words) {
        room.resolve(id, meeting, Optional.ofNullable(agendaItem), words);
        show();
    }

    private ListItem createRow(ResolutionDetail one) {
        ListItem row = new ListItem(new Span(one.words()));
        if (writes) {
            Button remove = new Button(VaadinIcon.TRASH.create(), click -> {
                room.withdraw(meeting, one.id());
                UUID again = NewId.next();
                Notifications.undoable(getTranslation("resolution.removed"), getTranslation("common.undo"), () -> {
                    room.resolve(again, meeting, one.agendaItem(), one.words());
                    show();
                });
                show();
            });
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(getTranslation("resolution.remove"));
            row.add(remove);
        }
        return row;
    }
}
