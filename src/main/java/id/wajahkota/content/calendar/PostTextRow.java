package id.wajahkota.content.calendar;

import id.wajahkota.content.post.PostWords;
import java.util.Map;

/**
 * A post with its words, as workbooks show it.
 *
 * @param revision as its history counts
 */
public record PostTextRow(PostRow post, int revision, Map<PostWords, String> words) {}
