/**
 * Coordination meetings (rakor): invitation, attendance, the running agenda with its notes, and minutes that are finalised
 * as papers. What was directed there and what became of it is the business of {@code followup}. Decision 0015.
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
            "document",
            "followup",
            "followup::ui",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.rakor.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
