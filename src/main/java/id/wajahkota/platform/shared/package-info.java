/** What every module may use: the clock, times of the city, refusals. It knows no module. */
@ApplicationModule(
        id = "shared",
        allowedDependencies = {})
@NullMarked
package id.wajahkota.platform.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
