package id.wajahkota.content;

import id.wajahkota.identity.OpdId;
import id.wajahkota.shared.Wib;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
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
 */
record DemoPost(
        int day,
        String time,
        String opd,
        String pillar,
        String channels,
        Stage stage,
        String title,
        String caption,
        String hashtags,
        String note) {

    static DemoPost of(UnaryOperator<String> row) {
        return new DemoPost(
                Integer.parseInt(row.apply("day")),
                row.apply("time"),
                row.apply("opd"),
                row.apply("pillar"),
                row.apply("channels"),
                Stage.valueOf(row.apply("stage")),
                row.apply("title"),
                row.apply("caption"),
                row.apply("hashtags"),
                row.apply("note"));
    }

    PostDraft draft(OpdId opdId, PillarId pillarId, Instant now) {
        Instant slot = Wib.instant(Wib.date(now).plusDays(day).atTime(LocalTime.parse(time)));
        return new PostDraft(
                opdId,
                title,
                pillarId,
                Arrays.stream(channels.split(" ")).map(Channel::valueOf).collect(Collectors.toSet()),
                slot,
                caption,
                hashtags);
    }

    /** A post that was sent back and then approved had begun with its first sentence. */
    PostDraft firstAttempt(PostDraft mended) {
        boolean sentBack = stage.isCityWide() && !note.isBlank();
        String caption =
                sentBack ? mended.caption().substring(0, mended.caption().indexOf('.') + 1) : mended.caption();
        return new PostDraft(
                mended.opd(),
                mended.title(),
                mended.pillar(),
                mended.channels(),
                mended.slot(),
                caption,
                mended.hashtags());
    }

    String author() {
        return "opd." + opd.toLowerCase(Locale.ROOT);
    }
}
