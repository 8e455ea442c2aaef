/** The screens on which plans come in. */
@NullMarked
package id.wajahkota.plan.ui;

import org.jspecify.annotations.NullMarked;
