/** Threads of remarks, as other modules' screens show them. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.review.remark.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
