package id.wajahkota.review.remark.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.wajahkota.city.identity.People;
import id.wajahkota.city.identity.UserId;
import id.wajahkota.platform.shared.ui.EnumText;
import id.wajahkota.review.remark.PartRemarks;
import java.util.List;
import java.util.Map;

/** What was remarked on the parts of a subject, and what became of each. It is not there without a remark. */
public class PartRemarksPanel extends Composite<Section> {

    /** With those remarks, part by part. */
    public PartRemarksPanel(List<PartRemarks.OnPart> remarks, People people) {
        getContent().setVisible(!remarks.isEmpty());
        if (!remarks.isEmpty()) {
            Map<UserId, String> names = people.names(
                    remarks.stream().map(PartRemarks.OnPart::author).toList());
            UnorderedList list = new UnorderedList();
            remarks.forEach(remark -> list.add(createRow(remark, names.getOrDefault(remark.author(), ""))));
            getContent().addClassNames("panel", "remarks");
            getContent().add(new H2(getTranslation("remark.onParts", remarks.size())), list);
        }
    }

    private Component createRow(PartRemarks.OnPart remark, String author) {
        Span status = new Span(EnumText.of(remark.status()));
        status.addClassName("chip");
        Div line = new Div(new Anchor(remark.path(), remark.title()), status);
        line.addClassName("history-line");
        Paragraph words = new Paragraph(getTranslation("remark.said", author, remark.words()));
        words.addClassName("caption-text");
        ListItem row = new ListItem(line, words);
        row.addClassName("remark");
        if (!remark.reason().isEmpty()) {
            Paragraph reason =
                    new Paragraph(getTranslation("remark.because", EnumText.of(remark.status()), remark.reason()));
            reason.addClassName("subtle");
            row.add(reason);
        }
        return row;
    }
}
