package id.wajahkota.rakor.followup;

import java.io.Serializable;
import java.util.UUID;

/** A directive (arahan), as other modules refer to it. */
public record DirectiveId(UUID value) implements Serializable {}
