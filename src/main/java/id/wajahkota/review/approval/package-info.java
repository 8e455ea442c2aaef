/** The review of a submission, whatever is submitted: steps and decisions. */
@ApplicationModule(
        id = "approval",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "workcalendar",
            "workcalendar::ui",
            "spreadsheet",
            "spreadsheet::ui",
            "route"
        })
@NullMarked
package id.wajahkota.review.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
