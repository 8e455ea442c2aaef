/** Files that people add to what they work on: bounded, told by their kind, opened only for whom they concern. */
@ApplicationModule(
        id = "attachment",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal"})
@NullMarked
package id.wajahkota.platform.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
