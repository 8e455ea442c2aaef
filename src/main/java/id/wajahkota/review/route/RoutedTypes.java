package id.wajahkota.review.route;

import java.util.List;

/** Tells which types of subjects there are routes for. The module that reviews implements it. */
public interface RoutedTypes {

    /** Every type, posts before others. */
    List<String> types();
}
