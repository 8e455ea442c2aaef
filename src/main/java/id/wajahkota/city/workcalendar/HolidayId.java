package id.wajahkota.city.workcalendar;

import java.io.Serializable;
import java.util.UUID;

/** A holiday, as screens refer to it. */
public record HolidayId(UUID value) implements Serializable {}
