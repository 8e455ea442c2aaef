package id.wajahkota.platform.shared.ui;

import java.util.List;

/** A spoke for each category, and an outline for each series. */
public final class RadarChart extends Chart {

    /**
     * A chart with its table.
     *
     * @param label what the categories are
     * @param best the value at the end of a spoke
     */
    public RadarChart(String title, String label, List<String> categories, List<Series> series, int best) {
        super(title, label, new Figures("radar", categories, series, best));
    }
}
