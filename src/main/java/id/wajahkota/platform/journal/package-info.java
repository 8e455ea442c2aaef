/**
 * What happened to every subject of the portal: one row in the transaction that makes it happen, and one event. It knows
 * no feature; features describe themselves as {@link id.wajahkota.platform.journal.SubjectKind}. Decision 0020.
 */
@ApplicationModule(
        id = "journal",
        allowedDependencies = {"shared", "shared::ui", "identity"})
@NullMarked
package id.wajahkota.platform.journal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
