/** The calendar's screens, and what it adds to the home page and to campaigns. */
@NullMarked
package id.wajahkota.content.calendar.ui;

import org.jspecify.annotations.NullMarked;
