package id.wajahkota.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.internal.JacksonUtils;
import java.text.NumberFormat;
import java.util.List;

/**
 * Figures drawn in the browser by ECharts, and the same figures as a table for those who would rather read or copy
 * them.
 */
public sealed class Chart extends Composite<Section> permits BarChart, LineChart, RadarChart {

    /** The chart as the browser draws it. */
    @Tag("portal-chart")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./chart/portal-chart.ts")
    static class Drawing extends Component implements HasSize {}

    /**
     * One row of figures.
     *
     * @param values one for each category
     */
    public record Series(String name, List<? extends Number> values) {}

    /**
     * What is drawn.
     *
     * @param kind how
     * @param best the greatest value there can be, or 0 where there is none
     */
    record Figures(String kind, List<String> categories, List<Series> series, int best) {}

    Chart(String title, String label, Figures figures) {
        Drawing drawing = new Drawing();
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("chart.picture", title));
        drawing.getElement().callJsFunction("show", JacksonUtils.beanToJson(figures));
        Details table = new Details(getTranslation("chart.table"), createTable(title, label, figures));
        getContent().addClassNames("panel", "chart");
        getContent().add(new H2(title), drawing, table);
    }

    private Component createTable(String title, String label, Figures figures) {
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
        NativeTable table = new NativeTable();
        table.setCaptionText(title);
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(label);
        figures.series().forEach(row -> head.addHeaderCell().setText(row.name()));
        for (int index = 0; index < figures.categories().size(); index++) {
            NativeTableRow line = table.getBody().addRow();
            line.addHeaderCell().setText(figures.categories().get(index));
            for (Series row : figures.series()) {
                line.addDataCell().setText(format.format(row.values().get(index)));
            }
        }
        return new TableScroller(table, title);
    }
}
