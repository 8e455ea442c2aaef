package id.wajahkota.review.route;

/** How many of a step's people must agree before the next step opens. */
public enum Quorum {
    ANY,
    ALL
}
