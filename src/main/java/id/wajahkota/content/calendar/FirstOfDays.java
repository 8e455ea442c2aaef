package id.wajahkota.content.calendar;

/** The statement that hands out the first few posts of each day, each with how many its day has in all. */
final class FirstOfDays {

    /** The city's day, in a database that keeps UTC; WIB has no daylight saving. */
    private static final String DAY = "date(p.slot + interval 7 hour)";

    /** Reads one index from one end of the span to the other. */
    private static final String STATEMENT = """
            select %3$s from (
                select %4$s,
                       row_number() over (partition by %1$s order by p.slot, p.id) as place,
                       count(*) over (partition by %1$s) as total
                from post p where %2$s
            ) drawn where place <= :perDay order by slot, id
            """;

    private FirstOfDays() {}

    /**
     * With the parameter {@code perDay}.
     *
     * @param condition which posts
     * @param handedOut what is read of {@code drawn}, which has the columns, their {@code place} in the day and its
     *     {@code total}
     * @param columns those of {@code post p} that are read
     */
    static String statement(PostCondition condition, String handedOut, String columns) {
        return STATEMENT.formatted(DAY, condition, handedOut, columns);
    }
}
