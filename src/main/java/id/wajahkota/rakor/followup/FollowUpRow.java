package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A follow-up in a list.
 *
 * @param version what a decision must name
 * @param due the last day, in the city
 */
public record FollowUpRow(
        FollowUpId id,
        long version,
        OpdId opd,
        Optional<UserId> assignee,
        String task,
        Priority priority,
        LocalDate due,
        FollowUpStage stage,
        String speaker) {}
