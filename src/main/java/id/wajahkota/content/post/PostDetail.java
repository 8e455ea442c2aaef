package id.wajahkota.content.post;

import id.wajahkota.city.identity.OpdId;
import id.wajahkota.city.identity.UserId;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One post with all that its screen shows; times in UTC.
 *
 * @param version what a save must name, so that nobody's work is overwritten unseen
 * @param links the public address on each channel, once it is out
 */
public record PostDetail(
        PostId id,
        long version,
        PostDraft draft,
        PostStage stage,
        int revision,
        UserId author,
        UserId lastEditor,
        Instant lastEditedAt,
        Optional<Instant> publishedAt,
        Map<Channel, String> links) {

    /** Whose post it is; what is saved always names it. */
    public OpdId opd() {
        return Objects.requireNonNull(draft.opd());
    }

    /** The planned time, in UTC; what is saved always has one. */
    public Instant slot() {
        return Objects.requireNonNull(draft.slot());
    }

    /** The same with another draft. */
    PostDetail with(PostDraft other) {
        return new PostDetail(
                id, version, other, stage, revision, author, lastEditor, lastEditedAt, publishedAt, links);
    }

    /** What the rules need to know of it. */
    public PostState state() {
        return new PostState(stage, opd(), draft);
    }

    /** Whether it went out later than planned. */
    public boolean late() {
        return publishedAt.filter(out -> out.isAfter(slot())).isPresent();
    }
}
