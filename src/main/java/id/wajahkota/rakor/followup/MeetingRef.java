package id.wajahkota.rakor.followup;

import java.io.Serializable;
import java.util.UUID;

/** A rakor, as directives refer to it. */
public record MeetingRef(UUID value) implements Serializable {}
