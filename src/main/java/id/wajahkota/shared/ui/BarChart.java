package id.wajahkota.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.List;

/** Bars drawn in the browser by ECharts, and the same figures as a table for those who would rather read or copy them. */
public class BarChart extends Composite<Section> {

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
    public record Series(String name, List<Integer> values) {}

    /** What is drawn. */
    record Figures(List<String> categories, List<Series> series) {}

    /**
     * A chart with its table.
     *
     * @param label what the categories are
     * @param series what is counted of each category
     */
    public BarChart(String title, String label, List<String> categories, List<Series> series) {
        Drawing drawing = new Drawing();
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("chart.picture", title));
        drawing.getElement().callJsFunction("show", JacksonUtils.beanToJson(new Figures(categories, series)));
        Details table = new Details(getTranslation("chart.table"), createTable(title, label, categories, series));
        getContent().addClassNames("panel", "chart");
        getContent().add(new H2(title), drawing, table);
    }

    private static Component createTable(String title, String label, List<String> categories, List<Series> series) {
        NativeTable table = new NativeTable();
        table.setCaptionText(title);
        table.addClassName("figures");
        NativeTableRow head = table.getHead().addRow();
        head.addHeaderCell().setText(label);
        series.forEach(row -> head.addHeaderCell().setText(row.name()));
        for (int index = 0; index < categories.size(); index++) {
            NativeTableRow line = table.getBody().addRow();
            line.addHeaderCell().setText(categories.get(index));
            for (Series row : series) {
                line.addDataCell().setText(String.valueOf(row.values().get(index)));
            }
        }
        Div scroller = new Div(table);
        scroller.addClassName("table-scroller");
        return scroller;
    }
}
