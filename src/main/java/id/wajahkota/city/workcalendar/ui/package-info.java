/** The administrator's screens of holidays and working hours, and how screens say what is due. */
@NamedInterface("ui")
@NullMarked
package id.wajahkota.city.workcalendar.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
