package id.wajahkota;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItIsAllowedTo() {
        ApplicationModules.of(PortalApplication.class).verify();
    }
}
