package id.wajahkota.content.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The address of a feed that was just made, to be copied now: it is shown only once. */
class NewFeed extends Composite<Div> {

    NewFeed(String path) {
        TextField address = new TextField(getTranslation("feed.address"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("feed.address.help"));
        UI.getCurrent()
                .getPage()
                .fetchCurrentURL(here ->
                        address.setValue("%s://%s/%s".formatted(here.getProtocol(), here.getAuthority(), path)));
        getContent().addClassNames("banner", "new-feed");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(address);
    }
}
