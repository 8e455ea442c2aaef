package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.UI;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The words for the constants of an enum, under {@code <EnumName>.<CONSTANT>} in the bundles. */
public final class EnumText {

    private EnumText() {}

    /** In the language of the screen that is being built. */
    public static String of(Enum<?> constant) {
        return UI.getCurrent().getTranslation(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** Several of them, in the order in which the enum names them. */
    public static String list(Collection<? extends Enum<?>> constants) {
        return constants.stream()
                .sorted(Comparator.comparingInt(Enum::ordinal))
                .map(EnumText::of)
                .collect(Collectors.joining(", "));
    }
}
