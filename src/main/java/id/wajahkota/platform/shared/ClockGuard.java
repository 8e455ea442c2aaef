package id.wajahkota.platform.shared;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/** Refuses to move a portal of real people to another day, before anything of it begins, its migrations included. */
final class ClockGuard implements EnvironmentPostProcessor {

    private static final String SETTING = "portal.clock.start";
    private static final Profiles OF_TESTS = Profiles.of("test | local | bench");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty(SETTING) && !environment.acceptsProfiles(OF_TESTS)) {
            throw new IllegalConfigurationException(
                    SETTING + " moves the portal to another day, and is for tests only; leave it out.");
        }
    }
}
