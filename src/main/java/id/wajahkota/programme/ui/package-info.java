/** The screens of programmes. */
@NullMarked
package id.wajahkota.programme.ui;

import org.jspecify.annotations.NullMarked;
