package id.wajahkota.platform.attachment;

import java.time.Instant;

/**
 * A file without its content.
 *
 * @param bytes how many it has
 * @param at when it was taken in, in UTC
 */
public record AttachmentDetail(AttachmentId id, String name, int bytes, Instant at) {}
