/**
 * The content calendar: what the city plans when, found by filters, and how balanced it is. It reads the posts' tables
 * and writes nothing there; what is done from it is done by the module {@code content}.
 */
@ApplicationModule(
        id = "calendar",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "identity::ui",
            "workcalendar",
            "campaign",
            "campaign::ui",
            "media",
            "post",
            "post::ui",
            "spreadsheet",
            "spreadsheet::ui"
        })
@NullMarked
package id.wajahkota.content.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
