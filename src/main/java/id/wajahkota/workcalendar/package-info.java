/** When the city works: holidays and working hours, as rows that the administrator keeps. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "spreadsheet", "spreadsheet::ui"})
@NullMarked
package id.wajahkota.workcalendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
