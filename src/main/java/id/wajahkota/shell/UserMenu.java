package id.wajahkota.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import com.vaadin.flow.spring.security.AuthenticationContext;
import id.wajahkota.city.identity.CurrentUser;
import id.wajahkota.city.identity.LanguagePreference;
import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.city.identity.ui.LanguageSwitch;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.ui.EnumText;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who is logged in, their language, the colour scheme and the way out. */
@SpringComponent
@UIScope
class UserMenu extends Composite<Div> {

    UserMenu(CurrentUser currentUser, LanguagePreference language, AuthenticationContext authentication) {
        getContent().addClassName("user-menu");
        getContent().add(new LanguageSwitch(language), new ColourSchemeSwitch());
        currentUser.find().ifPresent(user -> getContent().add(createMenu(user, authentication)));
    }

    private MenuBar createMenu(PortalUser user, AuthenticationContext authentication) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.TERTIARY);
        Avatar avatar = new Avatar(user.displayName());
        avatar.setAbbreviation(initials(user.displayName()));
        avatar.getElement().setAttribute("aria-hidden", "true");
        Span name = new Span(user.displayName());
        name.addClassName("user-name");
        MenuItem person = bar.addItem(new Div(avatar, name));
        person.setAriaLabel(getTranslation("user.menu", user.displayName()));
        person.getSubMenu().addItem(createIdentity(user)).setEnabled(false);
        person.getSubMenu().addItem(getTranslation("user.logout"), click -> authentication.logout());
        return bar;
    }

    /** Of the first two words; more do not fit the circle. */
    private static String initials(String name) {
        return Pattern.compile("\\s+")
                .splitAsStream(Blank.clean(name))
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .collect(Collectors.joining());
    }

    private Div createIdentity(PortalUser user) {
        String roles = user.roles().stream().map(EnumText::of).sorted().collect(Collectors.joining(", "));
        Div identity = new Div(new Span(user.displayName()), new Span(roles));
        identity.addClassName("user-identity");
        return identity;
    }
}
