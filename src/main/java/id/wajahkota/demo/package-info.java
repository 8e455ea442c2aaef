/**
 * A city to try the portal with: departments, people, a quarter of posts, campaigns, rakor and programmes around today, made
 * through the services as people would have made them. It exists where {@code portal.demo} is set, and nothing refers to it.
 */
@ApplicationModule(
        id = "demo",
        allowedDependencies = {
            "shared",
            "journal",
            "document",
            "identity",
            "workcalendar",
            "media",
            "campaign",
            "template",
            "post",
            "approval",
            "remark",
            "followup",
            "meeting",
            "minutes",
            "programme"
        })
@NullMarked
package id.wajahkota.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
