/** Campaigns, and the branding pillars that campaigns and posts serve. */
@ApplicationModule(
        id = "campaign",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "journal::ui",
            "approval",
            "remark",
            "remark::ui",
            "approval::ui",
            "route",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.content.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
