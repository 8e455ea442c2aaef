/** What the city can say of its work: figures of a month, a quarter, a year; dashboards, and reports that are signed. */
@ApplicationModule(
        id = "report",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "workcalendar",
            "campaign",
            "post",
            "followup",
            "meeting",
            "document",
            "spreadsheet"
        })
@NullMarked
package id.wajahkota.oversight.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
