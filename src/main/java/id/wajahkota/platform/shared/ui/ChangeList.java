package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import id.wajahkota.platform.shared.WordDiff;

/** What changed since the revision that was decided last: texts word by word, everything else before and after. */
public class ChangeList extends Composite<Section> {

    private String before = "changes.before";
    private String after = "changes.after";

    /** Calls the two sides otherwise, by the keys of their words. */
    public void call(String one, String other) {
        before = one;
        after = other;
    }

    /** Says since when; a list without changes says so too. */
    public void begin(int sinceRevision, boolean empty) {
        getContent().addClassNames("panel", "changes");
        getContent().add(new H2(getTranslation("changes.title", sinceRevision)));
        if (empty) {
            getContent().add(new Paragraph(getTranslation("changes.none")));
        }
    }

    /** Adds a text whose words changed. */
    public void addWords(String label, String before, String after) {
        Paragraph text = new Paragraph();
        text.addClassName("caption-text");
        WordDiff.between(before, after)
                .forEach(piece -> text.getElement()
                        .appendChild(
                                switch (piece.kind()) {
                                    case KEPT -> new Element("span").setText(piece.text());
                                    case REMOVED -> new Element("del").setText(piece.text());
                                    case ADDED -> new Element("ins").setText(piece.text());
                                }));
        getContent().add(new H3(label), text);
    }

    /** Adds what is another one now. */
    public void addSides(String label, String before, String after) {
        addSides(label, createText(before), createText(after));
    }

    /** Adds what looks otherwise now. */
    public void addSides(String label, Component one, Component other) {
        Div sides = new Div(createSide(before, one), createSide(after, other));
        sides.addClassName("conflict-sides");
        getContent().add(new H3(label), sides);
    }

    private static Component createText(String words) {
        Paragraph text = new Paragraph(words);
        text.addClassName("caption-text");
        return text;
    }

    private Component createSide(String key, Component shown) {
        Paragraph label = new Paragraph(getTranslation(key));
        label.addClassName("subtle");
        return new Div(label, shown);
    }
}
