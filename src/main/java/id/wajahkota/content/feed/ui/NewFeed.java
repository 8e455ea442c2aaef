package id.wajahkota.content.feed.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;

/** The address of a feed that was just made, to be copied now: it is shown only once. */
class NewFeed extends Composite<Div> {

    /**
     * Shows it.
     *
     * @param whole the address as the configuration says it; what a request says may be anything
     */
    NewFeed(String whole) {
        TextField address = new TextField(getTranslation("feed.address"));
        address.setReadOnly(true);
        address.setAutoselect(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("feed.address.help"));
        address.setValue(whole);
        getContent().addClassNames("banner", "new-feed");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(address);
    }
}
