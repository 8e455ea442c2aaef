/** The screen of reports. */
@NullMarked
package id.wajahkota.report.ui;

import org.jspecify.annotations.NullMarked;
