/** Caption templates with variables, and sets of hashtags, that a department or the whole city uses again. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity"})
@NullMarked
package id.wajahkota.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
