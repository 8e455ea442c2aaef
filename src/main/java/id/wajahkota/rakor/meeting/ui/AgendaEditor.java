package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import id.wajahkota.platform.shared.ui.Notifications;
import id.wajahkota.rakor.meeting.AgendaDraft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes an agenda: items in an order that is changed by dragging or by buttons. */
class AgendaEditor extends Composite<Section> {

    private static final int USUAL_MINUTES = 15;

    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Paragraph total = new Paragraph();
    private final Paragraph problem = new Paragraph();

    AgendaEditor() {
        getContent().addClassNames("panel", "agenda-editor");
        total.addClassName("subtle");
        problem.addClassName("dialog-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        Button add = new Button(getTranslation("agenda.add"), VaadinIcon.PLUS.create(), click -> {
            add(AgendaDraft.of("", "", USUAL_MINUTES));
            rows.getLast().title.focus();
        });
        getContent().add(new H2(getTranslation("agenda.title")), problem, list, total, add);
    }

    /** One item as it is typed. */
    private final class Row {
        private final @Nullable UUID id;
        private final TextField title = new TextField(getTranslation("agenda.item"));
        private final TextField presenter = new TextField(getTranslation("agenda.presenter"));
        private final IntegerField minutes = new IntegerField(getTranslation("agenda.minutes"));
        private final Div line = new Div();

        Row(AgendaDraft draft) {
            id = draft.id();
            title.setValue(draft.title());
            title.setMaxLength(AgendaDraft.TITLE_LIMIT);
            presenter.setValue(draft.presenter());
            presenter.setMaxLength(AgendaDraft.PRESENTER_LIMIT);
            minutes.setValue(draft.plannedMinutes());
            minutes.setMin(1);
            minutes.setMax(AgendaDraft.MINUTES_LIMIT);
            minutes.addValueChangeListener(change -> showTotal());
            Icon handle = VaadinIcon.MENU.create();
            handle.addClassName("drag-handle");
            line.addClassName("agenda-line");
            line.add(handle, title, presenter, minutes, createButtons());
            DragSource<Div> source = DragSource.create(line);
            source.setDragData(this);
            DropTarget.create(line)
                    .addDropListener(drop -> drop.getDragData()
                            .filter(Row.class::isInstance)
                            .map(Row.class::cast)
                            .ifPresent(dragged -> put(dragged, rows.indexOf(this))));
        }

        private Component createButtons() {
            Button up = tool(VaadinIcon.ARROW_UP, "agenda.up", () -> put(this, rows.indexOf(this) - 1));
            up.addClickShortcut(Key.ARROW_UP, KeyModifier.ALT).listenOn(line);
            Button down = tool(VaadinIcon.ARROW_DOWN, "agenda.down", () -> put(this, rows.indexOf(this) + 1));
            down.addClickShortcut(Key.ARROW_DOWN, KeyModifier.ALT).listenOn(line);
            Button remove = tool(VaadinIcon.TRASH, "agenda.remove", this::remove);
            Span buttons = new Span(up, down, remove);
            buttons.addClassName("agenda-buttons");
            return buttons;
        }

        private void remove() {
            int place = rows.indexOf(this);
            rows.remove(this);
            show();
            Notifications.undoable(getTranslation("agenda.removed"), getTranslation("common.undo"), () -> {
                rows.add(Math.min(place, rows.size()), this);
                show();
            });
        }

        AgendaDraft draft() {
            return new AgendaDraft(
                    id, title.getValue(), presenter.getValue(), Objects.requireNonNullElse(minutes.getValue(), 0));
        }
    }

    private static Button tool(VaadinIcon icon, String key, Runnable onClick) {
        Button button = new Button(icon.create(), click -> onClick.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(button.getTranslation(key));
        return button;
    }

    private void put(Row row, int place) {
        if (place >= 0 && place < rows.size()) {
            Collections.rotate(
                    place < rows.indexOf(row)
                            ? rows.subList(place, rows.indexOf(row) + 1)
                            : rows.subList(rows.indexOf(row), place + 1),
                    place < rows.indexOf(row) ? 1 : -1);
            show();
        }
    }

    void write(List<AgendaDraft> agenda) {
        rows.clear();
        agenda.forEach(draft -> rows.add(new Row(draft)));
        show();
    }

    /** Adds one at the end. */
    void add(AgendaDraft draft) {
        rows.add(new Row(draft));
        show();
    }

    List<AgendaDraft> read() {
        return rows.stream().map(Row::draft).toList();
    }

    /** Says what is wrong with the agenda. */
    void refuse(String words) {
        problem.setText(words);
        problem.setVisible(!words.isEmpty());
    }

    private void show() {
        list.removeAll();
        rows.forEach(row -> list.add(row.line));
        showTotal();
    }

    private void showTotal() {
        total.setText(getTranslation(
                "agenda.total",
                rows.size(),
                rows.stream().mapToInt(row -> row.draft().plannedMinutes()).sum()));
    }
}
