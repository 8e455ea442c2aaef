package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.IllegalConfigurationException;
import java.util.Locale;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator of an empty database from the configuration. Whoever the configuration does not
 * name cannot log in, and a password everybody could guess stops the start.
 */
@Component
@Order(2)
class FirstAdministrator implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;
    private static final Set<String> DEFAULTS =
            Set.of(DemoStage.PASSWORD, "administrator", "password1234", "changeme1234", "wajah-kota-2018");

    private final Settings settings;
    private final UserRepository users;
    private final PasswordEncoder passwords;

    FirstAdministrator(Settings settings, UserRepository users, PasswordEncoder passwords) {
        this.settings = settings;
        this.users = users;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (users.count() > 0) {
            return;
        }
        String password = settings.password();
        if (settings.username().isBlank() || password.length() < SHORTEST_PASSWORD || isDefault(password)) {
            throw new IllegalConfigurationException(
                    "The database holds no account yet: set PORTAL_ADMIN_USERNAME and a PORTAL_ADMIN_PASSWORD of at "
                            + "least %d characters that is not a default one.".formatted(SHORTEST_PASSWORD));
        }
        users.save(new User(
                settings.username(),
                settings.username(),
                passwords.encode(password),
                Set.of(Role.SYSTEM_ADMIN),
                Set.of()));
    }

    private static boolean isDefault(String password) {
        return DEFAULTS.contains(password.toLowerCase(Locale.ROOT));
    }

    /** The account to make; both are empty where demo data brings its own accounts. */
    @ConfigurationProperties("portal.first-administrator")
    record Settings(String username, String password) {}
}
