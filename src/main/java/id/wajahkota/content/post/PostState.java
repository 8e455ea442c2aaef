package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import java.util.Optional;

/**
 * What the rules need to know of a post.
 *
 * @param opd whose post it is
 * @param draft what is written
 * @param undo the last move, where it can still be undone
 */
public record PostState(PostStage stage, OpdId opd, PostDraft draft, Optional<UndoableMove> undo) {

    /** A post whose last move cannot be undone. */
    public PostState(PostStage stage, OpdId opd, PostDraft draft) {
        this(stage, opd, draft, Optional.empty());
    }
}
