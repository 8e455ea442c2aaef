package id.wajahkota.content.postimport;

import id.wajahkota.content.post.PostWords;
import id.wajahkota.platform.spreadsheet.Column;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a plan says about a post.
 *
 * @param key the form field of the same thing, so that what is refused lands in its cell
 */
public record PlanColumn(String key) implements Serializable {

    public static final PlanColumn SLOT = new PlanColumn("slot");
    public static final PlanColumn OPD = new PlanColumn("opd");
    public static final PlanColumn TITLE = of(PostWords.TITLE);
    public static final PlanColumn PILLAR = new PlanColumn("pillar");
    public static final PlanColumn CAMPAIGN = new PlanColumn("campaign");
    public static final PlanColumn CHANNELS = new PlanColumn("channels");

    /** Which post it is; hidden. */
    public static final PlanColumn ID = new PlanColumn(Column.ID);

    /** Which version of it was exported; hidden. */
    public static final PlanColumn VERSION = new PlanColumn(Column.VERSION);

    /** That of one of the texts. */
    public static PlanColumn of(PostWords words) {
        return new PlanColumn(words.key());
    }

    /** Those that people read and write, in the order of the template. */
    public static List<PlanColumn> seen() {
        return Stream.concat(
                        Stream.of(SLOT, OPD, TITLE, PILLAR, CAMPAIGN, CHANNELS),
                        Arrays.stream(PostWords.values()).map(PlanColumn::of))
                .distinct()
                .toList();
    }

    /** Those, and after them the hidden ones. */
    public static List<PlanColumn> all() {
        return Stream.concat(seen().stream(), Stream.of(ID, VERSION)).toList();
    }
}
