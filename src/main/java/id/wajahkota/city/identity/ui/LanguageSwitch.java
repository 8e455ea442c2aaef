package id.wajahkota.city.identity.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import id.wajahkota.city.identity.LanguagePreference;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import java.util.Locale;

/** Changes the language of the portal; the choice is remembered by the account and by this browser. */
public class LanguageSwitch extends Composite<Button> {

    public LanguageSwitch(LanguagePreference preference) {
        Locale other = UI.getCurrent().getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? BundleTranslations.INDONESIAN
                : Locale.ENGLISH;
        Button button = getContent();
        button.setText(getTranslation("language.switch"));
        button.getElement().setAttribute("lang", other.getLanguage());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> change(preference, other));
    }

    private void change(LanguagePreference preference, Locale language) {
        preference.choose(language);
        PreferenceCookie.LANGUAGE.write(language.getLanguage());
        UI.getCurrent().getPage().reload();
    }
}
