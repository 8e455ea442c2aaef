/** What the city can say of its work: figures of a month, a quarter, a year; dashboards, and reports that are signed. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "workcalendar",
            "campaign",
            "content",
            "followup",
            "rakor",
            "document",
            "spreadsheet"
        })
@NullMarked
package id.wajahkota.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
