package id.wajahkota.notification;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * That something happened to work of the person's department.
 *
 * @param subjectType what it happened to, as the approval module names it
 * @param path the screen that shows it
 * @param move what happened, as the history names it
 * @param note what the actor wrote, or empty
 * @param at in UTC
 * @param read whether the person has opened it or called it read
 */
public record NoticeDetail(
        UUID id,
        String subjectType,
        String title,
        String path,
        String move,
        UserId actor,
        String note,
        Instant at,
        boolean read) {}
