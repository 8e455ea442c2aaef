@NullMarked
package id.wajahkota.content.ui;

import org.jspecify.annotations.NullMarked;
