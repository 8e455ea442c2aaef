package id.wajahkota.content.post;

import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.CityDays;
import id.wajahkota.platform.shared.Refusal;
import id.wajahkota.platform.shared.WebAddress;
import id.wajahkota.review.approval.ReviewDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold of what is typed. Each finding names the form field it belongs to. */
final class PostChecks {

    private PostChecks() {}

    /**
     * What keeps a draft from being saved.
     *
     * @param before what is saved now; its slot may stay even when it has passed
     */
    static List<Refusal> forSaving(PostDraft draft, PostDraft before, Instant now) {
        List<Refusal> found = new ArrayList<>();
        if (draft.opd() == null) {
            found.add(Refusal.onField("opd", PostRefusal.OPD_REQUIRED));
        }
        found.addAll(title(draft.title()));
        if (draft.pillar() == null) {
            found.add(Refusal.onField("pillar", PostRefusal.PILLAR_REQUIRED));
        }
        if (draft.slot() == null) {
            found.add(Refusal.onField("slot", PostRefusal.SLOT_REQUIRED));
        } else if (!draft.slot().equals(before.slot()) && !draft.slot().isAfter(now)) {
            found.add(Refusal.onField("slot", PostRefusal.SLOT_PASSED));
        }
        found.addAll(CityDays.check("slot", draft.slot()));
        for (PostWords words : PostWords.values()) {
            found.addAll(words(words, words.in(draft)));
        }
        found.addAll(CaptionChecks.forSaving(draft));
        found.addAll(attachments(draft));
        return found;
    }

    /** What keeps an idea, which has no more than a title, from being kept. */
    static List<Refusal> forIdea(String title) {
        return Stream.concat(title(title).stream(), words(PostWords.TITLE, title).stream())
                .toList();
    }

    private static List<Refusal> title(String title) {
        return Blank.is(title) ? List.of(Refusal.onField("title", PostRefusal.TITLE_REQUIRED)) : List.of();
    }

    private static List<Refusal> words(PostWords words, String said) {
        if (words.shape() == PostWords.Shape.LINK && !Blank.is(said) && !isPublicAddress(said)) {
            return List.of(Refusal.onField(words.key(), PostRefusal.ADDRESS_INVALID));
        }
        return said.length() > words.limit()
                ? List.of(Refusal.onField(words.key(), PostRefusal.WORDS_TOO_LONG, words.limit()))
                : List.of();
    }

    private static List<Refusal> attachments(PostDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (draft.media().size() > PostMedia.MOST) {
            found.add(Refusal.onField("media", PostRefusal.TOO_MANY_MEDIA, PostMedia.MOST));
        }
        if (draft.media().stream().anyMatch(picture -> picture.altText().length() > PostMedia.ALT_TEXT_LIMIT)) {
            found.add(Refusal.onField("media", PostRefusal.ALT_TEXT_TOO_LONG, PostMedia.ALT_TEXT_LIMIT));
        }
        return found;
    }

    /** What keeps a saved draft from being submitted. */
    static List<Refusal> forSubmission(PostDraft draft, Instant now) {
        List<Refusal> found = new ArrayList<>(forReaders(draft));
        if (draft.slot() == null || !draft.slot().isAfter(now)) {
            found.add(Refusal.onField("slot", PostRefusal.SLOT_PASSED));
        }
        return found;
    }

    /** What keeps a saved draft from going out without approval; that its slot has passed does not. */
    static List<Refusal> forEmergency(PostDraft draft, String reason) {
        List<Refusal> found = new ArrayList<>(forReaders(draft));
        found.addAll(forReason(reason));
        return found;
    }

    /** What keeps a draft from being shown to anybody else. */
    private static List<Refusal> forReaders(PostDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (draft.channels().isEmpty()) {
            found.add(Refusal.onField("channels", PostRefusal.CHANNEL_REQUIRED));
        }
        if (draft.media().stream().anyMatch(picture -> Blank.is(picture.altText()))) {
            found.add(Refusal.onField("media", PostRefusal.ALT_TEXT_REQUIRED));
        }
        found.addAll(CaptionChecks.forSubmission(draft));
        return found;
    }

    static List<Refusal> forPublication(PostDecision.Publish publish, Set<Channel> channels, Instant now) {
        List<Refusal> found = new ArrayList<>(forLinks(publish.links(), channels));
        if (publish.at().isAfter(now)) {
            found.add(Refusal.onField("publishedAt", PostRefusal.PUBLISHED_IN_FUTURE));
        }
        return found;
    }

    static List<Refusal> forLinks(Map<Channel, String> links, Set<Channel> channels) {
        List<Refusal> found = new ArrayList<>();
        for (Channel channel : channels) {
            String link = links.getOrDefault(channel, "");
            if (Blank.is(link)) {
                found.add(Refusal.onField(channel.name(), PostRefusal.LINK_REQUIRED));
            } else if (!isPublicAddress(link)) {
                found.add(Refusal.onField(channel.name(), PostRefusal.LINK_INVALID));
            }
        }
        return found;
    }

    static List<Refusal> forReason(String reason) {
        if (Blank.is(reason)) {
            return List.of(Refusal.onField("note", PostRefusal.REASON_REQUIRED));
        }
        return reason.length() > ReviewDecision.NOTE_LIMIT
                ? List.of(Refusal.onField("note", PostRefusal.REASON_TOO_LONG, ReviewDecision.NOTE_LIMIT))
                : List.of();
    }

    private static boolean isPublicAddress(String link) {
        return WebAddress.is(link) && link.length() <= PostDraft.LINK_LIMIT;
    }
}
