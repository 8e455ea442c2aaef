package id.wajahkota.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;

/** What every error screen looks like: what happened, what to do, and the way home. */
class ErrorPage extends Main {

    void show(String titleKey, String advice) {
        setId("content");
        addClassName("error-view");
        add(new H1(getTranslation(titleKey)), new Paragraph(advice), new Anchor("", getTranslation("error.home")));
    }
}
