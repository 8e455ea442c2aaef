/** The screens of posts, and the dialogs that other screens open for them. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.content.post.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
