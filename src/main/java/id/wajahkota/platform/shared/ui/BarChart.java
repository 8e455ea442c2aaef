package id.wajahkota.platform.shared.ui;

import java.util.List;

/** Bars, a group of them for each category. */
public final class BarChart extends Chart {

    /**
     * A chart with its table.
     *
     * @param label what the categories are
     * @param series what is counted of each category
     */
    public BarChart(String title, String label, List<String> categories, List<Series> series) {
        super(title, label, new Figures("bar", categories, series, 0));
    }

    /**
     * The same where each bar leads to what it counts.
     *
     * @param paths one for each category
     */
    public BarChart leadingTo(List<String> paths) {
        lead(paths);
        return this;
    }
}
