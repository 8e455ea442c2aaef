package id.wajahkota.review.route;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a route is looked for.
 *
 * @param topic what it is about, as the administrator may have a route of its own for
 * @param workOf who wrote or last edited it, and so is never asked
 */
public record Routed(String subjectType, OpdId opd, Optional<UUID> topic, Set<UserId> workOf) {}
