package id.wajahkota.platform.spreadsheet.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import id.wajahkota.platform.shared.ui.BundleTranslations;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.Vocabulary;
import java.util.stream.Stream;

/** How the columns of files and the constants in their cells may be called, in every language of the portal. */
@SpringComponent
public class ImportWords {

    private final BundleTranslations bundles;

    ImportWords(BundleTranslations bundles) {
        this.bundles = bundles;
    }

    /**
     * A column.
     *
     * @param name the key of its name in the bundles; it may also be called by its own key
     */
    public Field field(String key, String name, boolean required) {
        return new Field(
                key, Stream.concat(named(name), Stream.of(key)).distinct().toList(), required);
    }

    /** The constants of an enum, by their words or by their own names. */
    public <E extends Enum<E>> Vocabulary<E> constants(Class<E> type) {
        Vocabulary<E> words = new Vocabulary<>();
        for (E constant : type.getEnumConstants()) {
            named(type.getSimpleName() + "." + constant.name()).forEach(name -> words.add(name, constant));
            words.add(constant.name(), constant);
        }
        return words;
    }

    private Stream<String> named(String key) {
        return bundles.getProvidedLocales().stream().map(locale -> bundles.getTranslation(key, locale));
    }
}
