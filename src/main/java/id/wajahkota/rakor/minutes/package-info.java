/**
 * Minutes (notula) of rakor: gathered from what was written down, finalised as papers that never change, verified by their
 * code. The stages are the rakor's, which moves in the same transaction. Decision 0015.
 */
@ApplicationModule(
        id = "minutes",
        allowedDependencies = {"shared", "shared::ui", "identity", "document", "followup", "meeting", "meeting::ui"})
@NullMarked
package id.wajahkota.rakor.minutes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
