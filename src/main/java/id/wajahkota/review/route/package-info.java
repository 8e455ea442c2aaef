/** The ways that submissions take: routes and their steps, who is asked, and who stands in for whom. */
@ApplicationModule(
        id = "route",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "workcalendar"})
@NullMarked
package id.wajahkota.review.route;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
