package id.wajahkota.platform.spreadsheet;

import java.util.List;

/**
 * Figures with the chart that a spreadsheet draws of them, on a sheet of their own.
 *
 * @param label what the rows are
 * @param series what each column of figures is
 */
public record ChartedTable(String sheet, String title, String label, List<String> series, List<Row> rows, Shape shape) {

    /** How they are drawn. */
    public enum Shape {
        /** Bars beside each other. */
        BARS,
        /** A line for each series over time. */
        LINES,
        /** Not at all. */
        NONE
    }

    /** A row of figures, one for each series. */
    public record Row(String name, List<? extends Number> values) {}
}
