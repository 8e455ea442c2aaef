package id.wajahkota.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;

/** The page that holds the portal: its style sheets, in the order in which they apply, its icons, and what makes it installable. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
public class PortalShell implements AppShellConfigurator {

    private static final long serialVersionUID = 1L;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
        settings.addLink("icon", "icons/wajah-kota.svg");
        settings.addLink("apple-touch-icon", "icons/wajah-kota-192.png");
        settings.addLink("manifest", "manifest.webmanifest");
        settings.addMetaTag("theme-color", "#0b6e63");
    }
}
