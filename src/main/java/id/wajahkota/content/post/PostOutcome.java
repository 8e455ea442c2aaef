package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Refusal;
import java.util.List;

/** What a decision about a post leads to. */
public sealed interface PostOutcome {

    /** The post stands there now, which may be where it stood. */
    record Moved(PostStage to) implements PostOutcome {}

    /** Nothing happened, for these reasons. */
    record Refused(List<Refusal> refusals) implements PostOutcome {}
}
