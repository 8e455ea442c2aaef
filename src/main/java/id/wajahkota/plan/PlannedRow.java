package id.wajahkota.plan;

import id.wajahkota.content.PostDetail;
import id.wajahkota.content.PostDraft;
import id.wajahkota.spreadsheet.JudgedRow;
import java.util.Optional;

/**
 * A row that was judged, with what carrying it out needs.
 *
 * @param post the post it is about, where it is about one that exists
 * @param draft what is to be written; of a row that is refused, as far as it could be read
 */
record PlannedRow(JudgedRow judged, Optional<PostDetail> post, PostDraft draft) {}
