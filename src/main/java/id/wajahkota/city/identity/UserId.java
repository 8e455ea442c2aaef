package id.wajahkota.city.identity;

import java.io.Serializable;
import java.util.UUID;

/** A person with an account, as other modules refer to them. */
public record UserId(UUID value) implements Serializable {}
