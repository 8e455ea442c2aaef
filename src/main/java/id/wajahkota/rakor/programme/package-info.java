/** Programmes such as "99 Hari Kerja": counted in working days, with targets and what was directed, done and posted for them. */
@ApplicationModule(
        id = "programme",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "journal::ui",
            "workcalendar",
            "campaign",
            "followup",
            "meeting",
            "meeting::ui",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.rakor.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
