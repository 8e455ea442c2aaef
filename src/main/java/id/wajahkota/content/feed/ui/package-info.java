/** The screen on which a person gives out and takes back their calendar addresses. */
@NullMarked
package id.wajahkota.content.feed.ui;

import org.jspecify.annotations.NullMarked;
