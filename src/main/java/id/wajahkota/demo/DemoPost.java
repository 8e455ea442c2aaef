package id.wajahkota.demo;

import id.wajahkota.content.post.Channel;
import id.wajahkota.content.post.PostDraft;
import id.wajahkota.content.post.PostMedia;
import id.wajahkota.content.post.PostStage;
import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.shared.Blank;
import id.wajahkota.platform.shared.Wib;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A row of {@code demo/posts.csv}.
 *
 * @param day the day of its slot, counted from today
 * @param time local time of the city
 * @param channels separated by blanks
 * @param stage where it is to stand today
 * @param note what the secretariat wrote about it, or empty
 * @param campaign the theme of its campaign, or empty
 * @param xCaption its own text on X, or empty
 * @param picture the name of a file beside this one, or empty
 */
record DemoPost(
        int day,
        String time,
        String opd,
        String pillar,
        String channels,
        PostStage stage,
        String title,
        String caption,
        String hashtags,
        String note,
        String campaign,
        String xCaption,
        String picture,
        String altText) {

    static DemoPost of(UnaryOperator<String> row) {
        return new DemoPost(
                Integer.parseInt(row.apply("day")),
                row.apply("time"),
                row.apply("opd"),
                row.apply("pillar"),
                row.apply("channels"),
                PostStage.valueOf(row.apply("stage")),
                row.apply("title"),
                row.apply("caption"),
                row.apply("hashtags"),
                row.apply("note"),
                row.apply("campaign"),
                row.apply("xCaption"),
                row.apply("picture"),
                row.apply("altText"));
    }

    PostDraft draft(DemoWords words, List<PostMedia> media, Instant now) {
        Instant slot = Wib.instant(Wib.date(now).plusDays(day).atTime(LocalTime.parse(time)));
        Map<PostWords, String> texts =
                Map.of(PostWords.TITLE, title, PostWords.CAPTION, caption, PostWords.HASHTAGS, hashtags);
        return PostDraft.of(
                words.opd(opd),
                words.campaign(campaign).orElse(null),
                words.pillar(pillar),
                Arrays.stream(channels.split(" ")).map(Channel::valueOf).collect(Collectors.toSet()),
                slot,
                text -> texts.getOrDefault(text, ""),
                Blank.is(xCaption) ? Map.of() : Map.of(Channel.X, xCaption),
                media);
    }

    /** A post that was sent back and then approved had begun with its first sentence. */
    PostDraft firstAttempt(PostDraft mended) {
        boolean sentBack = stage.isCityWide() && !Blank.is(note);
        return sentBack
                ? mended.captioned(
                        mended.caption().substring(0, mended.caption().indexOf('.') + 1))
                : mended;
    }

    String author() {
        return "opd." + opd.toLowerCase(Locale.ROOT);
    }
}
