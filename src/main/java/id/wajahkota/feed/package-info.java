/** Calendars for people's own calendar programs: secret addresses that can be taken back. */
@ApplicationModule(
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "campaign", "content", "calendar"})
@NullMarked
package id.wajahkota.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
