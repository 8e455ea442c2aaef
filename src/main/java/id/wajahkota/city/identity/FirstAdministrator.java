package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.IllegalConfigurationException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Makes the first administrator of an empty database from the configuration. Whoever the configuration does not
 * name cannot log in, and a password everybody could guess stops the start.
 */
@Component
@Order(2)
class FirstAdministrator implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;
    /** Stands in the README for everybody to read. */
    private static final String DEMO_PASSWORD = "ngalam-2018";

    private static final Set<String> DEFAULTS =
            Set.of(DEMO_PASSWORD, "administrator", "password1234", "changeme1234", "wajah-kota-2018");

    private final Settings settings;
    private final Founding founding;

    FirstAdministrator(Settings settings, Founding founding) {
        this.settings = settings;
        this.founding = founding;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (founding.isOver()) {
            return;
        }
        String password = settings.password();
        if (Blank.is(settings.username()) || password.length() < SHORTEST_PASSWORD || isDefault(password)) {
            throw new IllegalConfigurationException(
                    "The database holds no account yet: set PORTAL_ADMIN_USERNAME and a PORTAL_ADMIN_PASSWORD of at "
                            + "least %d characters that is not a default one.".formatted(SHORTEST_PASSWORD));
        }
        Founder administrator =
                new Founder(settings.username(), settings.username(), password, Set.of(Role.SYSTEM_ADMIN), Set.of());
        founding.found(List.of(), List.of(administrator));
    }

    private static boolean isDefault(String password) {
        return DEFAULTS.contains(password.toLowerCase(Locale.ROOT));
    }

    /** The account to make; both are empty where demo data brings its own accounts. */
    @ConfigurationProperties("portal.first-administrator")
    record Settings(String username, String password) {}
}
