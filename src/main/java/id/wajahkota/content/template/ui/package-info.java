/** The screen of templates. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.content.template.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
