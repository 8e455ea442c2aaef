/** The administrator's screen of election times. */
@NullMarked
package id.wajahkota.election.ui;

import org.jspecify.annotations.NullMarked;
