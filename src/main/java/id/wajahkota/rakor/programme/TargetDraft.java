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
}
