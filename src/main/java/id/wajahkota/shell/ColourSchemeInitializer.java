package id.wajahkota.shell;

import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.wajahkota.platform.shared.ui.PreferenceCookie;
import org.springframework.stereotype.Component;

/** Opens every page in the colour scheme this browser chose last, else in the device's. */
@Component
class ColourSchemeInitializer implements VaadinServiceInitListener {

    private static final long serialVersionUID = 1L;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(ColourSchemeInitializer::chooseScheme);
    }

    private static void chooseScheme(UIInitEvent event) {
        ColorScheme.Value scheme = PreferenceCookie.COLOUR_SCHEME
                .read()
                .filter(value ->
                        value.equals(ColorScheme.Value.DARK.name()) || value.equals(ColorScheme.Value.LIGHT.name()))
                .map(ColorScheme.Value::valueOf)
                .orElse(ColorScheme.Value.LIGHT_DARK);
        event.getUI().getPage().setColorScheme(scheme);
    }
}
