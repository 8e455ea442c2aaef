/** The screens of programmes. */
@NullMarked
package id.wajahkota.rakor.programme.ui;

import org.jspecify.annotations.NullMarked;
