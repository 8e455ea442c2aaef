package id.wajahkota.platform.document;

import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A page under construction: elements of HTML whose look is that of {@code document/paper.css}. */
final class PaperPage {

    private final Document document;

    PaperPage() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException failure) {
            throw new IllegalStateException(failure);
        }
    }

    Document document() {
        return document;
    }

    Element root() {
        Element root = document.createElement("html");
        document.appendChild(root);
        return root;
    }

    /** An element of that class, the last one within its parent. */
    Element add(Element parent, String name, String look) {
        Element element = document.createElement(name);
        if (!look.isEmpty()) {
            element.setAttribute("class", look);
        }
        parent.appendChild(element);
        return element;
    }

    /** The same with words. */
    Element add(Element parent, String name, String look, String words) {
        Element element = add(parent, name, look);
        write(element, words);
        return element;
    }

    /** Words that may be bold or slanted and may break their line. */
    void write(Element parent, List<Run> runs) {
        for (Run run : runs) {
            Element place = run.bold() ? add(parent, "strong", "") : parent;
            write(run.italic() ? add(place, "em", "") : place, run.words());
        }
    }

    void picture(Element parent, String look, byte[] png, String name) {
        Element picture = add(parent, "img", look);
        picture.setAttribute(
                "src", "data:image/png;base64," + Base64.getEncoder().encodeToString(png));
        picture.setAttribute("alt", name);
    }

    private void write(Element parent, String words) {
        String[] lines = PaperLetters.shown(words).split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                add(parent, "br", "");
            }
            // A text of nothing ends the layout.
            if (!lines[line].isEmpty()) {
                parent.appendChild(document.createTextNode(lines[line]));
            }
        }
    }
}
