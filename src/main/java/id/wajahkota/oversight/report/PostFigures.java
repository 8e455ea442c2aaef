package id.wajahkota.oversight.report;

/**
 * What became of the posts whose slots lie in a period. Cancelled ones are nobody's plan any more and are not counted.
 *
 * @param planned whose slot lies in it
 * @param approved of these, approved, held or out
 * @param published of these, out
 * @param late of the published, out after their slot
 * @param expired of the planned, undecided when their slot passed
 * @param urgent gone out without approval in the period, wherever their slot lay
 * @param revisions of all planned together
 */
public record PostFigures(int planned, int approved, int published, int late, int expired, int urgent, int revisions) {

    static final PostFigures NONE = new PostFigures(0, 0, 0, 0, 0, 0, 0);

    PostFigures plus(PostFigures other) {
        return new PostFigures(
                planned + other.planned,
                approved + other.approved,
                published + other.published,
                late + other.late,
                expired + other.expired,
                urgent + other.urgent,
                revisions + other.revisions);
    }

    /** How often a post was written anew, on average; 0 when nothing is planned. */
    public double revisionsPerPost() {
        return planned == 0 ? 0 : (double) revisions / planned;
    }

    /** How many of the planned are out, in percent, rounded. */
    public int publishedPercent() {
        return planned == 0 ? 0 : Math.round(100f * published / planned);
    }
}
