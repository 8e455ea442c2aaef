package id.wajahkota.shell;

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
import id.wajahkota.platform.shared.ui.HomeSection;
import id.wajahkota.platform.shared.ui.StatusBadge;

/** One section of the home page: its heading with the count, its first items, and the way to the rest. */
class HomeSectionCard extends Composite<Section> {

    HomeSectionCard(HomeSection.Content content) {
        getContent().addClassName("home-section");
        getContent().add(createHeading(content));
        if (content.items().isEmpty()) {
            Paragraph nothing = new Paragraph(getTranslation(content.emptyKey()));
            nothing.addClassName("subtle");
            getContent().add(nothing);
            return;
        }
        UnorderedList list = new UnorderedList();
        content.items().forEach(item -> list.add(new ListItem(createItem(item))));
        getContent().add(list);
        content.total().ifPresent(total -> {
            if (total > content.items().size()) {
                getContent().add(new Anchor(content.morePath(), getTranslation("home.more", total)));
            }
        });
    }

    private Component createHeading(HomeSection.Content content) {
        Div heading = new Div(new H2(getTranslation(content.titleKey())));
        content.total().ifPresent(total -> {
            Span count = new Span(String.valueOf(total));
            count.addClassName("home-count");
            heading.add(count);
        });
        heading.addClassName("home-heading");
        return heading;
    }

    private Component createItem(HomeSection.Item item) {
        Span title = new Span(item.title());
        title.addClassName("home-item-title");
        Span detail = new Span(item.detail());
        detail.addClassName("subtle");
        Anchor link = new Anchor(item.path(), new Div(title, detail));
        item.state().map(StatusBadge::of).ifPresent(link::add);
        link.addClassName("home-item");
        return link;
    }
}
