package id.wajahkota.city.workcalendar;

import java.io.Serializable;
import java.util.UUID;

/** A set of working hours, as screens refer to it. */
public record WorkingHoursId(UUID value) implements Serializable {}
