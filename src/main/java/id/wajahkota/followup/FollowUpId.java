package id.wajahkota.followup;

import java.io.Serializable;
import java.util.UUID;

/** A follow-up (tindak lanjut), as other modules refer to it. */
public record FollowUpId(UUID value) implements Serializable {}
