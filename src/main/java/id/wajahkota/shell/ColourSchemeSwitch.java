package id.wajahkota.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;
import id.wajahkota.platform.shared.ui.PreferenceCookie;

/** Turns between light and dark; until somebody does, the portal follows the device. */
class ColourSchemeSwitch extends Composite<Button> {

    ColourSchemeSwitch() {
        Button button = getContent();
        button.setIcon(VaadinIcon.ADJUST.create());
        button.setAriaLabel(getTranslation("colours.switch"));
        button.setTooltipText(getTranslation("colours.switch"));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> change());
    }

    private void change() {
        UI ui = UI.getCurrent();
        ColorScheme.Value next = ui.getPage().getColorScheme() == ColorScheme.Value.DARK
                ? ColorScheme.Value.LIGHT
                : ColorScheme.Value.DARK;
        ui.getPage().setColorScheme(next);
        PreferenceCookie.COLOUR_SCHEME.write(next.name());
    }
}
