/** Election times: when submissions of chosen topics must be declared neutral and are decided more strictly. */
@ApplicationModule(
        id = "election",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "approval", "route"})
@NullMarked
package id.wajahkota.content.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
