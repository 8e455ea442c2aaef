/** Content plans that departments write in Excel: the template, what a file would do, and taking it over or back. */
@ApplicationModule(
        id = "postimport",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "journal",
            "campaign",
            "post",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.content.postimport;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
