package id.wajahkota.shared.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Visible text, from the bundles under {@code i18n}: Indonesian first, English second. */
@Component
public class BundleTranslations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    public static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);

    private final transient ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    BundleTranslations() {
        messages.setBasename("i18n/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(INDONESIAN);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /** The words under that key; the numbers among the parameters are written in the locale's way. */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return messages.getMessage(key, params, locale);
    }
}
