package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/** What can be done with those that are selected; it shows once something is. */
public class BulkBar extends Composite<Div> {

    private final Span count = new Span();

    /**
     * With a button for each of those kinds.
     *
     * @param <K> what can be done
     */
    public <K> BulkBar(List<K> kinds, SerializableFunction<K, String> label, SerializableConsumer<K> onChosen) {
        getContent().addClassName("bulk-bar");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("bulk.label"));
        getContent().add(count);
        kinds.forEach(kind -> getContent().add(new Button(label.apply(kind), click -> onChosen.accept(kind))));
        show(0);
    }

    /** Says how many are selected. */
    public void show(int selected) {
        count.setText(getTranslation("bulk.selected", selected));
        getContent().setVisible(selected > 0);
    }
}
