package id.wajahkota.review.route;

import java.util.List;
import java.util.Set;

/** A route as one submission got it: its steps, and who was asked by name at that moment. */
public record SeatedRoute(List<Step> steps, Set<Seat> seats) {}
