package id.wajahkota.city.identity.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.wajahkota.city.identity.LanguagePreference;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens every page in the language the person chose, else this browser's last one, else Indonesian. */
@Component
class LanguageInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;
    private final transient LanguagePreference preference;

    LanguageInitializer(LanguagePreference preference) {
        this.preference = preference;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().setLocale(language()));
        event.addIndexHtmlRequestListener(page ->
                page.getDocument().root().child(0).attr("lang", language().getLanguage()));
    }

    private Locale language() {
        return preference.chosen().or(this::ofBrowser).orElse(BundleTranslations.INDONESIAN);
    }

    private Optional<Locale> ofBrowser() {
        return PreferenceCookie.LANGUAGE
                .read()
                .filter(Locale.ENGLISH.getLanguage()::equals)
                .map(Locale::of);
    }
}
