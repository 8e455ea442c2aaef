/** The administrator's screen of routes and deputies. */
@NullMarked
package id.wajahkota.review.route.ui;

import org.jspecify.annotations.NullMarked;
