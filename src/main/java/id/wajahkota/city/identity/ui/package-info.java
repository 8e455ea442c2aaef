@NamedInterface("ui")
@NullMarked
package id.wajahkota.city.identity.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
