/** How a file is taken in. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.platform.attachment.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
