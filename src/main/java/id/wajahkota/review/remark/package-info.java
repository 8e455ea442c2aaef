/** What people say about subjects that are reviewed: threads that outlive every revision, and what became of each. */
@ApplicationModule(
        id = "remark",
        allowedDependencies = {"shared", "shared::ui", "identity", "journal", "approval"})
@NullMarked
package id.wajahkota.review.remark;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
