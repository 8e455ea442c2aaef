/** When the city works: holidays and working hours, as rows that the administrator keeps. */
@ApplicationModule(
        id = "workcalendar",
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
package id.wajahkota.city.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
