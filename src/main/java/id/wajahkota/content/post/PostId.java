package id.wajahkota.content.post;

import java.io.Serializable;
import java.util.UUID;

/** A post (konten), as screens and other modules refer to it. */
public record PostId(UUID value) implements Serializable {}
