@NamedInterface("ui")
@NullMarked
package id.wajahkota.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
