package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.EnumMap;
import java.util.Map;

/** The words of every constant of an enum, for what is written when no screen is there any more. */
public final class EnumWords {

    private EnumWords() {}

    /** In the language of the screen that is being built. */
    public static <E extends Enum<E>> Map<E, String> of(Class<E> type) {
        Map<E, String> words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            words.put(constant, UI.getCurrent().getTranslation(type.getSimpleName() + "." + constant.name()));
        }
        return words;
    }
}
