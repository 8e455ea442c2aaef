package id.wajahkota.city.identity;

import java.io.Serializable;
import java.util.UUID;

/** A department of the city, as other modules refer to it. */
public record OpdId(UUID value) implements Serializable {}
