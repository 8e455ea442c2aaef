package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/** Something that somebody wants to be talked about; the time is in UTC. */
public record ProposalDetail(UUID id, String title, String reason, UserId proposedBy, Instant at) {

    public static final int TITLE_LIMIT = 300;
    public static final int REASON_LIMIT = 1_000;
}
