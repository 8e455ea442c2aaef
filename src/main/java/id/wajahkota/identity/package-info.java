/** Who is who: users, their roles and departments, and how they log in. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "spreadsheet", "spreadsheet::ui"})
@NullMarked
package id.wajahkota.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
