package id.wajahkota.content.calendar.ui;

import id.wajahkota.content.calendar.PostRow;
import id.wajahkota.platform.shared.ui.BulkChange;
import id.wajahkota.platform.shared.ui.WibFormat;

/** A change to many posts, each of which is known by its title and slot. */
interface PostBulk extends BulkChange<PostRow> {

    @Override
    default Line line(PostRow post) {
        return new Line(post.title(), WibFormat.ofScreen().brief(post.slot()));
    }
}
