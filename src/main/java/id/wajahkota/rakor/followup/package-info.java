/**
 * Directives given in rakor and what became of them: follow-ups per department, evidence, verification, and the share
 * fulfilled. A meeting is only a reference here; {@link id.wajahkota.rakor.followup.DirectiveMeetings} tells about it. Decision 0015.
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
            "workcalendar",
            "attachment",
            "attachment::ui",
            "post",
            "calendar",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.rakor.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
