/** The screens of rakor, and what other modules' screens show of them. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.rakor.meeting.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
