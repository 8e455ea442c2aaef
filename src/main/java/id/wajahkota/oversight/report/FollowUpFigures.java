package id.wajahkota.oversight.report;

/**
 * The follow-ups that fall due in a period, and the rakor held in it.
 *
 * @param verified of the due ones
 * @param overdue of the due ones, past their day and not done
 */
public record FollowUpFigures(int due, int verified, int overdue, int meetings) {}
