/** Posts and the content calendar. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "approval", "approval::ui"})
@NullMarked
package id.wajahkota.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
