package id.wajahkota.content.election;

import java.io.Serializable;
import java.util.UUID;

/**
 * An election time as it is kept.
 *
 * @param version what a save must name
 */
public record ElectionPeriodDetail(UUID id, long version, ElectionPeriodDraft draft) implements Serializable {}
