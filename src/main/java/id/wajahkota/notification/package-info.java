/** Tells people what happened to their work. It listens to the events of other modules, and nobody uses it. */
@ApplicationModule(
        id = "notification",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal"})
@NullMarked
package id.wajahkota.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
