/** Election times: when submissions of chosen topics must be declared neutral and are decided more strictly. */
@ApplicationModule(allowedDependencies = {"shared", "shared::ui", "identity", "journal", "approval"})
@NullMarked
package id.wajahkota.election;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
