/** The review of a submission, whatever is submitted: steps and decisions. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "journal",
            "workcalendar",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
