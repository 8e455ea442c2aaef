/** The administrator's screens of holidays and working hours. */
@NullMarked
package id.wajahkota.city.workcalendar.ui;

import org.jspecify.annotations.NullMarked;
