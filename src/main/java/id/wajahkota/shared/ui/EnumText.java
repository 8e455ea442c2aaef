package id.wajahkota.shared.ui;

import com.vaadin.flow.component.UI;

/** The words for the constants of an enum, under {@code <EnumName>.<CONSTANT>} in the bundles. */
public final class EnumText {

    private EnumText() {}

    /** In the language of the screen that is being built. */
    public static String of(Enum<?> constant) {
        return UI.getCurrent().getTranslation(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
