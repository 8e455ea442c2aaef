package id.wajahkota.calendar.ui;

import id.wajahkota.calendar.PostRow;
import id.wajahkota.shared.ui.BulkChange;
import id.wajahkota.shared.ui.WibFormat;

/** A change to many posts, each of which is known by its title and slot. */
interface PostBulk extends BulkChange<PostRow> {

    @Override
    default Line line(PostRow post) {
        return new Line(post.title(), WibFormat.ofScreen().brief(post.slot()));
    }
}
