package id.wajahkota.rakor.followup;

import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.UUID;

/**
 * A piece of evidence as screens show it.
 *
 * @param address where it opens: on the web, or within the portal
 * @param at in UTC
 */
public record EvidenceDetail(UUID id, EvidenceKind kind, String title, String address, UserId addedBy, Instant at) {}
