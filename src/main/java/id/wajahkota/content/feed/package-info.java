/** Calendars for people's own calendar programs: secret addresses that can be taken back. */
@ApplicationModule(
        id = "feed",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "journal",
            "workcalendar",
            "campaign",
            "post",
            "calendar"
        })
@NullMarked
package id.wajahkota.content.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
