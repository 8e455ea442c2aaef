package id.wajahkota.content;

import id.wajahkota.identity.OpdId;

/**
 * What the rules need to know of a post.
 *
 * @param opd whose post it is
 * @param draft what is written
 */
public record PostState(Stage stage, OpdId opd, PostDraft draft) {}
