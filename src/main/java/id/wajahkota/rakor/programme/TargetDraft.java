package id.wajahkota.rakor.programme;

import id.wajahkota.city.identity.OpdId;
import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a programme wants to reach.
 *
 * @param unit in which it is counted
 * @param planned how much, in that unit
 * @param reporter the department that tells how far it is, or null for the secretariat
 */
public record TargetDraft(
        String name,
        String unit,
        @Nullable BigDecimal planned,
        @Nullable OpdId reporter) implements Serializable {

    public static final int NAME_LIMIT = 200;
    public static final int UNIT_LIMIT = 40;

    private static final int DIGITS_BEFORE_THE_POINT = 13;
    private static final int DIGITS_BEHIND_IT = 2;

    /** Whether a figure is kept as it is written: up to 13 digits before the decimal point and two behind it. */
    static boolean holds(BigDecimal figure) {
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() <= DIGITS_BEHIND_IT && plain.precision() - plain.scale() <= DIGITS_BEFORE_THE_POINT;
    }
}
