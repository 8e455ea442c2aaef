/** The frame around every screen: layout, navigation, home and error pages. It names no feature. */
@ApplicationModule(
        id = "shell",
        allowedDependencies = {"shared", "shared::ui", "identity", "identity::ui", "workcalendar::ui"})
@NullMarked
package id.wajahkota.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
