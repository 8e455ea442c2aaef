/** Papers of the city as DOCX and PDF, and the codes and texts that stand on them. It knows no feature. */
@ApplicationModule(
        id = "document",
        allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package id.wajahkota.platform.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
