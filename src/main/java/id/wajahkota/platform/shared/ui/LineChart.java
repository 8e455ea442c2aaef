package id.wajahkota.platform.shared.ui;

import java.util.List;

/** Values over time, a line for each series. */
public final class LineChart extends Chart {

    /**
     * A chart with its table.
     *
     * @param label what the categories are
     * @param best the greatest value there can be
     */
    public LineChart(String title, String label, List<String> categories, List<Series> series, int best) {
        super(title, label, new Figures("line", categories, series, best));
    }
}
