package id.wajahkota.oversight.report;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * One figure of a report.
 *
 * @param key of its name in the bundles
 * @param read finds it
 */
public record ReportFigure(String key, ToDoubleFunction<Report.Part> read) {

    private static final List<ReportFigure> ALL = List.of(
            new ReportFigure("report.planned", part -> part.posts().planned()),
            new ReportFigure("report.approved", part -> part.posts().approved()),
            new ReportFigure("report.published", part -> part.posts().published()),
            new ReportFigure("report.late", part -> part.posts().late()),
            new ReportFigure("report.expired", part -> part.posts().expired()),
            new ReportFigure("report.urgent", part -> part.posts().urgent()),
            new ReportFigure(
                    "report.median", part -> ApprovalTime.hours(part.approval().median())),
            new ReportFigure(
                    "report.ninth", part -> ApprovalTime.hours(part.approval().ninth())),
            new ReportFigure("report.revisions", part -> part.posts().revisionsPerPost()),
            new ReportFigure("report.due", part -> part.tasks().due()),
            new ReportFigure("report.verified", part -> part.tasks().verified()),
            new ReportFigure("report.overdue", part -> part.tasks().overdue()),
            new ReportFigure("report.meetings", part -> part.tasks().meetings()));

    /** Every figure, in the order of a report. */
    public static List<ReportFigure> all() {
        return ALL;
    }

    /** Its value in a period. */
    public double of(Report.Part part) {
        return read.applyAsDouble(part);
    }
}
