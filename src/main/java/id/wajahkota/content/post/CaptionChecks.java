package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What must hold of the texts of a post: the common caption, and those that a channel has of its own. */
final class CaptionChecks {

    private static final String OWN = "channelCaptions";

    private CaptionChecks() {}

    static List<Refusal> forSaving(PostDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (draft.channelCaptions().values().stream().anyMatch(text -> text.length() > Channel.LONGEST_TEXT)) {
            found.add(Refusal.onField(OWN, PostRefusal.WORDS_TOO_LONG, Channel.LONGEST_TEXT));
        }
        return found;
    }

    static List<Refusal> forSubmission(PostDraft draft) {
        List<Refusal> found = new ArrayList<>();
        boolean commonIsRead =
                draft.channels().isEmpty() || !draft.channels().stream().allMatch(draft::hasOwnCaption);
        if (Blank.is(draft.caption()) && commonIsRead) {
            found.add(Refusal.onField("caption", PostRefusal.CAPTION_REQUIRED));
        }
        tightest(draft, channel -> !draft.hasOwnCaption(channel))
                .ifPresent(channel -> found.add(tooLong("caption", draft, channel)));
        tightest(draft, draft::hasOwnCaption).ifPresent(channel -> found.add(tooLong(OWN, draft, channel)));
        return found;
    }

    /** One message is enough for one text: whoever fits the tightest channel fits the others. */
    private static Optional<Channel> tightest(PostDraft draft, Predicate<Channel> concerned) {
        return draft.channels().stream()
                .filter(concerned)
                .filter(draft::isTooLongFor)
                .min(Comparator.comparingInt(Channel::textLimit));
    }

    private static Refusal tooLong(String field, PostDraft draft, Channel channel) {
        return Refusal.onField(
                field, PostRefusal.CAPTION_TOO_LONG_FOR_CHANNEL, draft.lengthOn(channel), channel, channel.textLimit());
    }
}
