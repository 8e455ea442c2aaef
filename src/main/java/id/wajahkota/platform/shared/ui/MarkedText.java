package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.function.BiConsumer;

/** Offers a button beside what somebody marks in a text of the screen. Its browser's part comes with the frame. */
@Tag("marked-text")
public class MarkedText extends Component {

    private static final String NAME = "data-marked-field";
    private static final String FIELD = "event.detail.field";
    private static final String QUOTE = "event.detail.quote";

    /**
     * For the texts of one screen.
     *
     * @param most the longest that can be marked, in UTF-16 units
     * @param onChosen takes the name of the text and what was marked in it
     */
    public MarkedText(String label, int most, BiConsumer<String, String> onChosen) {
        getElement().setProperty("label", label);
        getElement().setProperty("most", most);
        getElement()
                .addEventListener(
                        "quote-chosen",
                        chosen -> onChosen.accept(
                                chosen.getEventData().get(FIELD).asString(),
                                chosen.getEventData().get(QUOTE).asString()))
                .addEventData(FIELD)
                .addEventData(QUOTE);
    }

    /** Says under which name what is marked in that text is told. */
    public static void name(Component text, String field) {
        text.getElement().setAttribute(NAME, field);
    }
}
