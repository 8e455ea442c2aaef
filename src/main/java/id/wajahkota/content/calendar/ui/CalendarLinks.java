package id.wajahkota.content.calendar.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import id.wajahkota.platform.shared.ui.ScreenLink;
import java.util.List;

/** From the calendar to what belongs to it: the list of posts, the balance, the feeds. */
class CalendarLinks extends Composite<Nav> {

    /**
     * Offers the list of posts only to those who may open posts.
     *
     * @param others what other features lead to from here
     */
    CalendarLinks(boolean withList, List<ScreenLink> others) {
        getContent().addClassName("view-links");
        getContent().setAriaLabel(getTranslation("calendar.links"));
        if (withList) {
            getContent().add(new Anchor(PostListView.ROUTE, getTranslation("list.title")));
        }
        getContent()
                .add(
                        new Anchor(BalanceView.ROUTE, getTranslation("balance.title")),
                        new Anchor("kalender/langganan", getTranslation("feed.title")));
        others.stream()
                .filter(link -> link.screen().equals(CalendarState.ROUTE) && link.isOpen())
                .forEach(link -> getContent().add(new Anchor(link.path(), link.label())));
    }
}
