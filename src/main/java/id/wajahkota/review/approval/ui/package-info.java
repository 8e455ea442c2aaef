/** Components that other modules' screens are built from. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.review.approval.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
