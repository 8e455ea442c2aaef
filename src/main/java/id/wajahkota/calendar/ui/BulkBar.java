package id.wajahkota.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import id.wajahkota.calendar.PostRow;
import java.util.List;

/** What can be done with the posts that are selected. */
class BulkBar extends Composite<Div> {

    private final Span count = new Span();

    BulkBar(SerializableConsumer<BulkKind> onChosen) {
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("bulk.label"));
        getContent().add(count);
        for (BulkKind kind : BulkKind.values()) {
            getContent().add(new Button(getTranslation("BulkKind." + kind), click -> onChosen.accept(kind)));
        }
        show(List.of());
    }

    void show(List<PostRow> selected) {
        count.setText(getTranslation("bulk.selected", selected.size()));
        getContent().setVisible(!selected.isEmpty());
    }
}
