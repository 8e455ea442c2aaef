package id.wajahkota.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/** What every error screen looks like: what happened, what to do, and the way home. */
class ErrorPage extends Main implements HasDynamicTitle {

    private String title = "";

    void show(String titleKey, String advice) {
        title = getTranslation(titleKey);
        setId("content");
        addClassName("error-view");
        add(new H1(title), new Paragraph(advice), new Anchor("", getTranslation("error.home")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("page.title", title);
    }
}
