package id.wajahkota.oversight.report;

import id.wajahkota.platform.shared.ui.WibFormat;
import java.util.function.BinaryOperator;

/** How a period is called: "November 2026", "Triwulan 4 2026", "2026". */
public final class PeriodName {

    private PeriodName() {}

    /**
     * Its name.
     *
     * @param quarterOf the words for a quarter, by its number and its year
     */
    public static String of(Period period, WibFormat format, BinaryOperator<String> quarterOf) {
        String year = String.valueOf(period.first().getYear());
        return switch (period.kind()) {
            case MONTH -> format.month(period.first());
            case QUARTER -> quarterOf.apply(String.valueOf(period.quarter()), year);
            case YEAR -> year;
        };
    }
}
