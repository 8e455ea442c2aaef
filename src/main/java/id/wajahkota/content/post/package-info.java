/** Posts: what is written for which channel, and the rules of their way to the public. */
@ApplicationModule(
        id = "post",
        allowedDependencies = {
            "shared",
            "shared::ui",
            "identity",
            "journal",
            "journal::ui",
            "approval",
            "remark",
            "remark::ui",
            "approval::ui",
            "campaign",
            "media",
            "template"
        })
@NullMarked
package id.wajahkota.content.post;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
