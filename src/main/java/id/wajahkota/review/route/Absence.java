package id.wajahkota.review.route;

import id.wajahkota.city.identity.UserId;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time in which somebody is away and another answers for them; unfinished while something is null.
 *
 * @param from first day, in the city
 * @param until last day, in the city
 */
public record Absence(
        @Nullable UserId person,
        @Nullable UserId deputy,
        @Nullable LocalDate from,
        @Nullable LocalDate until) implements Serializable {}
