package id.wajahkota.review.route;

import java.io.Serializable;

/**
 * A route as it is kept.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 * @param isDefault whether it holds for whatever no other route is for
 */
public record RouteDetail(RouteId id, long version, boolean isDefault, RouteDraft draft) implements Serializable {}
