/**
 * Directives given in rakor and what became of them: follow-ups per department, evidence, verification, and the share
 * fulfilled. Decisions 0015 and 0026.
 */
@ApplicationModule(
        id = "followup",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "journal::ui",
            "workcalendar::ui",
            "attachment",
            "attachment::ui",
            "meeting",
            "meeting::ui",
            "post",
            "calendar",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.rakor.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
