package id.wajahkota.content.calendar;

import java.io.Serializable;
import java.util.UUID;

/**
 * A filter under its name.
 *
 * @param query as it stands in the calendar's address
 * @param isDefault whether the calendar opens with it
 */
public record KeptFilter(UUID id, String name, String query, boolean isDefault) implements Serializable {}
