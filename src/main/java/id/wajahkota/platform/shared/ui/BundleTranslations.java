package id.wajahkota.platform.shared.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Visible text, from a pair of bundles for each module under {@code i18n}: Indonesian first, English second. */
@Component
public class BundleTranslations implements I18NProvider {

    private static final long serialVersionUID = 1L;

    public static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> LANGUAGES = List.of(INDONESIAN, Locale.ENGLISH);
    private static final String FOLDER = "i18n/";
    private static final String ENDING = "_id.properties";

    private final transient ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
    private final transient Map<Pattern, MessageFormat> formats = new ConcurrentHashMap<>();

    BundleTranslations() {
        messages.setBasenames(modules());
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(INDONESIAN);
    }

    /** Whatever bundles there are; a module brings its own. */
    private static String[] modules() {
        try {
            Resource[] bundles =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*" + ENDING);
            return Arrays.stream(bundles)
                    .map(bundle -> FOLDER + bundle.getFilename().replace(ENDING, ""))
                    .sorted()
                    .toArray(String[]::new);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return LANGUAGES;
    }

    /**
     * The words under that key; the numbers among the parameters are written in the locale's way, and words that go by a
     * number (ICU's {@code plural}) agree with it.
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String pattern = messages.getMessage(key, null, locale);
        if (params.length == 0) {
            return pattern;
        }
        MessageFormat format =
                formats.computeIfAbsent(new Pattern(pattern, locale), asked -> new MessageFormat(pattern, locale));
        // A format keeps its work in itself.
        synchronized (format) {
            return format.format(params);
        }
    }

    private record Pattern(String words, Locale locale) {}
}
