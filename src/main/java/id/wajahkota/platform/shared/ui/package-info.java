/** Components that other modules' screens are built from. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.platform.shared.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
