package id.wajahkota.content.post;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two revisions of a post. */
public sealed interface PostChange {

    /**
     * Words were changed.
     *
     * @param field the form field's name
     * @param channel whose own caption it is, or null where it is not one channel's
     */
    record Words(String field, @Nullable Channel channel, String before, String after) implements PostChange {}

    /** It is to go out at another time, in UTC. */
    record Slot(@Nullable Instant before, @Nullable Instant after) implements PostChange {}

    /** It is to go out elsewhere. */
    record Channels(Set<Channel> before, Set<Channel> after) implements PostChange {}

    /** It belongs to another department, campaign or pillar. */
    record Reference(String field, Optional<?> before, Optional<?> after) implements PostChange {}

    /** A picture came, went, or is described otherwise; where it came or went one of the two is missing. */
    record Picture(Optional<PostMedia> before, Optional<PostMedia> after) implements PostChange {}

    /** Everything that differs, in the order of the form. */
    static List<PostChange> between(PostDraft before, PostDraft after) {
        List<PostChange> changes = new ArrayList<>();
        words(changes, PostWords.TITLE, before, after);
        reference(changes, "opd", before.opd(), after.opd());
        reference(changes, "campaign", before.campaign(), after.campaign());
        reference(changes, "pillar", before.pillar(), after.pillar());
        if (!before.channels().equals(after.channels())) {
            changes.add(new Channels(before.channels(), after.channels()));
        }
        if (!Objects.equals(before.slot(), after.slot())) {
            changes.add(new Slot(before.slot(), after.slot()));
        }
        words(changes, PostWords.CAPTION, before, after);
        for (Channel channel : Channel.values()) {
            String was = before.channelCaptions().getOrDefault(channel, "");
            String is = after.channelCaptions().getOrDefault(channel, "");
            if (!was.equals(is)) {
                changes.add(new Words("channelCaptions", channel, was, is));
            }
        }
        words(changes, PostWords.HASHTAGS, before, after);
        pictures(changes, before.media(), after.media());
        PostWords.further().forEach(words -> words(changes, words, before, after));
        return changes;
    }

    private static void words(List<PostChange> changes, PostWords words, PostDraft before, PostDraft after) {
        if (!words.in(before).equals(words.in(after))) {
            changes.add(new Words(words.key(), null, words.in(before), words.in(after)));
        }
    }

    private static void reference(
            List<PostChange> changes, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changes.add(new Reference(field, Optional.ofNullable(before), Optional.ofNullable(after)));
        }
    }

    private static void pictures(List<PostChange> changes, List<PostMedia> before, List<PostMedia> after) {
        var was = before.stream().collect(Collectors.toMap(PostMedia::media, picture -> picture, (one, same) -> one));
        var is = after.stream().collect(Collectors.toMap(PostMedia::media, picture -> picture, (one, same) -> one));
        before.stream()
                .filter(picture -> !is.containsKey(picture.media()))
                .forEach(gone -> changes.add(new Picture(Optional.of(gone), Optional.empty())));
        after.stream()
                .filter(picture -> !picture.equals(was.get(picture.media())))
                .forEach(now -> changes.add(new Picture(Optional.ofNullable(was.get(now.media())), Optional.of(now))));
    }
}
