/** How a workbook is asked for on a screen. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.platform.spreadsheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
