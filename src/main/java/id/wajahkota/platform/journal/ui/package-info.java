/** How what happened is shown: beside a subject, and as the trail of everything. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.platform.journal.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
