package id.wajahkota.content.calendar;

/**
 * A post with its words, as workbooks show it.
 *
 * @param revision as its history counts
 */
public record PostTextRow(
        PostRow post, int revision, String caption, String hashtags, String videoLink, String internalNote) {}
