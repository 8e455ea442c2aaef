package id.wajahkota.platform.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.router.Location;
import java.text.NumberFormat;
import java.util.List;

/**
 * Figures drawn in the browser by ECharts, and the same figures as a table for those who would rather read or copy
 * them.
 */
public sealed class Chart extends Composite<Section> permits BarChart, LineChart, RadarChart {

    private final Drawing drawing = new Drawing();
    private final NativeTable table = new NativeTable();

    /** The chart as the browser draws it. */
    @Tag("portal-chart")
    @NpmPackage(value = "echarts", version = "6.1.0")
    @JsModule("./chart/portal-chart.ts")
    static class Drawing extends Component implements HasSize, HasStyle {}

    /**
     * One row of figures.
     *
     * @param values one for each category
     * @param colour the token of what it means, as {@code stage-published}; empty where it means nothing of its own
     */
    public record Series(String name, List<? extends Number> values, String colour) {

        /** One that takes the next colour there is. */
        public Series(String name, List<? extends Number> values) {
            this(name, values, "");
        }
    }

    /**
     * What is drawn.
     *
     * @param kind how
     * @param best the greatest value there can be, or 0 where there is none
     */
    record Figures(String kind, List<String> categories, List<Series> series, int best) {}

    Chart(String title, String label, Figures figures) {
        drawing.getElement().setAttribute("role", "img");
        drawing.getElement().setAttribute("aria-label", getTranslation("chart.picture", title));
        drawing.getElement().callJsFunction("show", JacksonUtils.beanToJson(figures));
        Details details = new Details(getTranslation("chart.table"), createTable(title, label, figures));
        getContent().addClassNames("panel", "chart");
        getContent().add(new H2(title), drawing, details);
    }

    /** Makes each category lead somewhere, by its bar and by its row of the table. */
    void lead(List<String> paths) {
        for (int index = 0; index < paths.size(); index++) {
            NativeTableHeaderCell name =
                    table.getBody().getRows().get(index).getHeaderCells().getFirst();
            String words = name.getText();
            name.removeAll();
            name.add(new Anchor(paths.get(index), words));
        }
        drawing.addClassName("leads");
        drawing.getElement()
                .addEventListener("chosen", chosen -> {
                    int index = chosen.getEventDetail(Integer.class);
                    if (index >= 0 && index < paths.size()) {
                        Location place = new Location(paths.get(index));
                        UI.getCurrent().navigate(place.getPath(), place.getQueryParameters());
                    }
                })
                .addEventDetail();
    }

    private Component createTable(String title, String label, Figures figures) {
        NumberFormat format = NumberFormat.getInstance(getLocale());
        format.setMaximumFractionDigits(1);
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
