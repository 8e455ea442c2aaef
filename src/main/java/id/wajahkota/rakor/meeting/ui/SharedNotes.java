package id.wajahkota.rakor.meeting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableBiFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A field in which several people write at once. The server never sets it: what others wrote is put around what is being
 * typed by the browser, which alone knows every letter. Decision 0022.
 */
@Tag("shared-notes")
@NpmPackage(value = "diff-match-patch-es", version = "2.0.1")
@JsModule("./shared-notes/shared-notes.ts")
class SharedNotes extends Component {

    /** In the order of the toolbar: what each button writes, and under which name. */
    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("**", "bold");
        MARKS.put("*", "italic");
        MARKS.put("## ", "heading");
        MARKS.put("- ", "list");
        MARKS.put("1. ", "numbers");
    }

    private static final String BASE = "event.detail.base";
    private static final String WORDS = "event.detail.words";

    /**
     * Around a field that nothing else writes into.
     *
     * @param keep takes the notes that the person began with and what they made of them, and answers how they stand now;
     *     nothing when they are not kept
     * @param onTaken runs when the field took over what others wrote
     */
    SharedNotes(
            TextArea field,
            String stands,
            SerializableBiFunction<String, String, Optional<String>> keep,
            Runnable onTaken) {
        Map<String, String> marks = new LinkedHashMap<>();
        MARKS.forEach((mark, key) -> marks.put(mark, getTranslation("notes.mark." + key)));
        getElement().setPropertyMap("marks", marks);
        field.setValue(stands);
        getElement().appendChild(field.getElement());
        getElement().callJsFunction("begin", stands);
        getElement()
                .addEventListener("notes-written", written -> {
                    String base = written.getEventData().get(BASE).asString();
                    String words = written.getEventData().get(WORDS).asString();
                    keep.apply(base, words)
                            .ifPresentOrElse(
                                    kept -> getElement().callJsFunction("settle", kept),
                                    () -> getElement().callJsFunction("refuse"));
                })
                .addEventData(BASE)
                .addEventData(WORDS);
        getElement().addEventListener("notes-taken", taken -> onTaken.run());
    }

    /** Tells the field how the notes stand by now. */
    void offer(String stands) {
        getElement().callJsFunction("offer", stands);
    }
}
