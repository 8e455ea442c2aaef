/** The review of a submission, whatever is submitted: steps, decisions and the history of moves. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "workcalendar", "spreadsheet", "spreadsheet::ui"})
@NullMarked
package id.wajahkota.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
