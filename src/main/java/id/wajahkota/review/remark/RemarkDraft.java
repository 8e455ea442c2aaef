package id.wajahkota.review.remark;

import id.wajahkota.city.identity.UserId;
import java.util.Set;

/**
 * What somebody remarks on a subject.
 *
 * @param field the form field it is about, or empty when it is about the whole
 * @param quote the piece of that field's text it is about, or empty
 * @param mentioned people who are named, and will hear of it
 */
public record RemarkDraft(String field, String quote, String words, Set<UserId> mentioned) {

    public static final int WORDS_LIMIT = 2_000;
    public static final int QUOTE_LIMIT = 500;

    /** Without naming anybody. */
    public RemarkDraft(String field, String quote, String words) {
        this(field, quote, words, Set.of());
    }
}
