package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;

/** What a list shows when it has nothing: why, and what to do about it. */
public final class EmptyState extends Composite<Div> {

    public EmptyState(VaadinIcon picture, String title, String advice) {
        Icon icon = picture.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        Paragraph heading = new Paragraph(title);
        heading.addClassName("empty-state-title");
        getContent().addClassName("empty-state");
        getContent().add(icon, heading, new Paragraph(advice));
    }
}
