package id.wajahkota.content.campaign;

import java.io.Serializable;
import java.util.UUID;

/** A branding pillar (pilar), as posts refer to it. */
public record PillarId(UUID value) implements Serializable {}
