/** Who is who: users, their roles and departments, and how they log in. */
@ApplicationModule(
        id = "identity",
        allowedDependencies = {"shared", "shared::ui", "spreadsheet", "spreadsheet::ui"})
@NullMarked
package id.wajahkota.city.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
