package id.wajahkota.rakor.programme;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That the last day of a programme moved.
 *
 * @param reason what was changed of the working calendar or the plan
 * @param at in UTC
 */
public record ShiftDetail(LocalDate before, LocalDate after, String reason, Instant at) {}
