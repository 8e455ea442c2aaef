/** Campaigns, and the branding pillars that campaigns and posts serve. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "journal::ui", "approval", "approval::ui"
        })
@NullMarked
package id.wajahkota.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
