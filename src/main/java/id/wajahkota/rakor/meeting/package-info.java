/**
 * Coordination meetings (rakor): invitation, attendance, the running agenda with its notes, and minutes that are finalised
 * as papers. What comes out of them and is kept elsewhere reaches their pages through {@code RunPart} and its like. Decisions 0015 and 0026.
 */
@ApplicationModule(
        id = "meeting",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "journal",
            "journal::ui",
            "attachment",
            "attachment::ui",
            "workcalendar",
            "document",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.rakor.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
