package id.wajahkota;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Wajah Kota: the portal on which a city coordinates the social-media admins of its departments. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Wajah Kota", sharedModules = "shared")
public class PortalApplication {

    /** Starts the portal; what it needs comes from the environment or from the profile {@code local}. */
    public static void main(String[] arguments) {
        SpringApplication.run(PortalApplication.class, arguments);
    }
}
