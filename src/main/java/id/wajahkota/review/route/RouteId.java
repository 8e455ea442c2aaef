package id.wajahkota.review.route;

import java.io.Serializable;
import java.util.UUID;

/** Names a route. */
public record RouteId(UUID value) implements Serializable {}
