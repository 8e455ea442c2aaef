package id.wajahkota.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.menu.MenuEntry;
import id.wajahkota.platform.shared.ui.MenuCount;
import id.wajahkota.platform.shared.ui.ScreenLink;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * At the foot of a telephone's screen: the five places a person needs, and a round button for what they begin most. The
 * places are the first two of the menu, those where something may wait, and then the others.
 */
class PhoneBar extends Composite<Nav> {

    private static final int PLACES = 5;
    private static final int FIRST = 2;

    private final Map<String, Anchor> places = new HashMap<>();
    private final Map<String, CountBadge> badges = new HashMap<>();

    PhoneBar(List<MenuEntry> menu, List<MenuCount> counts, List<ScreenLink> links) {
        getContent().setAriaLabel(getTranslation("menu.phone"));
        Div bar = new Div();
        bar.addClassName("phone-bar");
        chosen(menu, counts.stream().map(MenuCount::path).toList()).forEach(entry -> bar.add(createPlace(entry)));
        getContent().addClassName("phone-only");
        links.stream()
                .filter(ScreenLink::isOpenEverywhere)
                .forEach(link -> getContent().add(createRoundButton(link)));
        getContent().add(bar);
    }

    private static List<MenuEntry> chosen(List<MenuEntry> menu, List<String> counted) {
        return Stream.of(
                        menu.stream().limit(FIRST),
                        menu.stream().filter(entry -> counted.contains(MainLayout.pathOf(entry))),
                        menu.stream())
                .flatMap(entries -> entries)
                .distinct()
                .limit(PLACES)
                .sorted(Comparator.comparingInt(menu::indexOf))
                .toList();
    }

    private Component createPlace(MenuEntry entry) {
        Span label = new Span(getTranslation(entry.title()));
        label.addClassName("phone-label");
        CountBadge badge = new CountBadge();
        String path = MainLayout.pathOf(entry);
        Icon icon = new Icon(Objects.requireNonNull(entry.icon()));
        Anchor place = new Anchor(path, icon, label, badge);
        places.put(path, place);
        badges.put(path, badge);
        return place;
    }

    private static Component createRoundButton(ScreenLink link) {
        Icon plus = VaadinIcon.PLUS.create();
        Anchor button = new Anchor(link.path(), plus);
        button.addClassName("round-button");
        button.getElement().setAttribute("aria-label", link.label());
        button.setTitle(link.label());
        return button;
    }

    /** Marks where the person is. */
    void arrivedAt(String path) {
        places.forEach((place, link) -> {
            boolean here = path.equals(place) || !place.isEmpty() && path.startsWith(place + "/");
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    /** Shows how many things wait at a place; nothing for none, and where it has no such place. */
    void show(String path, long waiting, String told) {
        Optional.ofNullable(badges.get(path)).ifPresent(badge -> badge.show(waiting, told));
    }
}
