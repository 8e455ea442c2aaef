/** Caption templates with variables, and sets of hashtags, that a department or the whole city uses again. */
@ApplicationModule(
        id = "template",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.content.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
