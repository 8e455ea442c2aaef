/** The screen of reports. */
@NullMarked
package id.wajahkota.oversight.report.ui;

import org.jspecify.annotations.NullMarked;
