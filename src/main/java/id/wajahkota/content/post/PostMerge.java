package id.wajahkota.content.post;

import java.util.Objects;
import java.util.function.Function;

/** Joins what one person typed with what another saved meanwhile: only what was really typed stands against the other. */
public final class PostMerge {

    private final PostDraft before;
    private final PostDraft typed;
    private final PostDraft saved;

    private PostMerge(PostDraft before, PostDraft typed, PostDraft saved) {
        this.before = before;
        this.typed = typed;
        this.saved = saved;
    }

    /**
     * What was saved, with what was typed over it.
     *
     * @param before what both began from
     * @param typed what one has in their fields by now
     * @param saved what the other saved
     */
    public static PostDraft of(PostDraft before, PostDraft typed, PostDraft saved) {
        PostMerge merge = new PostMerge(before, typed, saved);
        return PostDraft.of(
                merge.each(PostDraft::opd),
                merge.each(PostDraft::campaign),
                merge.each(PostDraft::pillar),
                merge.each(PostDraft::channels),
                merge.each(PostDraft::slot),
                words -> merge.each(words::in),
                merge.each(PostDraft::channelCaptions),
                merge.each(PostDraft::media));
    }

    private <T> T each(Function<PostDraft, T> part) {
        T mine = part.apply(typed);
        return Objects.equals(mine, part.apply(before)) ? part.apply(saved) : mine;
    }
}
