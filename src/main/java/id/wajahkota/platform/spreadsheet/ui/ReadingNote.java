package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.platform.spreadsheet.ReadSheet;
import java.util.List;
import java.util.stream.Collectors;

/** Says which sheet of a file was read, and by name what of it was not. */
public class ReadingNote extends Composite<Div> {

    /** Of one file. */
    public ReadingNote(ReadSheet sheet) {
        getContent()
                .add(new Paragraph(
                        getTranslation("import.read", sheet.name(), sheet.rows().size())));
        UnorderedList left = new UnorderedList();
        tell(left, "import.otherSheets", sheet.otherSheets());
        tell(left, "import.ignoredColumns", sheet.ignored());
        tell(left, "import.hiddenRows", sheet.hiddenRows());
        if (left.getChildren().findAny().isPresent()) {
            Div banner = new Div(left);
            banner.addClassNames("banner", "banner-changes", "reading-note");
            banner.getElement().setAttribute("role", "status");
            getContent().add(banner);
        }
    }

    private void tell(UnorderedList list, String key, List<?> named) {
        if (!named.isEmpty()) {
            String names = named.stream().map(String::valueOf).collect(Collectors.joining(", "));
            list.add(new ListItem(getTranslation(key, names)));
        }
    }
}
