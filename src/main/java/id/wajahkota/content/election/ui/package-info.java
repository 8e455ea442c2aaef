/** The administrator's screen of election times. */
@NullMarked
package id.wajahkota.content.election.ui;

import org.jspecify.annotations.NullMarked;
