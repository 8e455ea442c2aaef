/** Content plans that departments write in Excel: the template, what a file would do, and taking it over or back. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "journal",
            "campaign",
            "content",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
