/** The MariaDB that runs inside the portal on a developer's machine and in tests. */
@ApplicationModule(
        id = "embedded",
        allowedDependencies = {"shared"})
@NullMarked
package id.wajahkota.platform.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
