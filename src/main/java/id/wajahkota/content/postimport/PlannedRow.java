package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostDetail;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import java.util.Optional;

/**
 * A row that was judged, with what carrying it out needs.
 *
 * @param post the post it is about, where it is about one that exists
 * @param draft what is to be written; of a row that is refused, as far as it could be read
 */
record PlannedRow(JudgedRow judged, Optional<PostDetail> post, PostDraft draft) {}
