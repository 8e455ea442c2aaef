package id.wajahkota.platform.shared;

import java.util.Map;

/**
 * A rule as a condition of a statement: its owner publishes it, and whoever asks the database puts it into the text.
 *
 * @param sql holds column names and named parameters, and no value that somebody typed
 * @param parameters by their names, which no other part of the statement may use
 */
public record SqlCondition(String sql, Map<String, Object> parameters) {

    /** The same for every row: it holds. */
    public static final SqlCondition ALWAYS = new SqlCondition("1 = 1", Map.of());

    /** The same for every row: it does not hold. */
    public static final SqlCondition NEVER = new SqlCondition("1 = 0", Map.of());
}
