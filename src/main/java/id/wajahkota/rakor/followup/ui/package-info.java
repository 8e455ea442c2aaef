/** The screens of directives and follow-ups, and the pieces that a rakor's screens show of them. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.rakor.followup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
