/** Campaigns, and the branding pillars that campaigns and posts serve. */
@ApplicationModule(
        id = "campaign",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "journal::ui", "approval", "approval::ui"
        })
@NullMarked
package id.wajahkota.content.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
