/** The screens on which plans come in. */
@NullMarked
package id.wajahkota.content.postimport.ui;

import org.jspecify.annotations.NullMarked;
