package id.wajahkota.spreadsheet;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A chart beside its table; it reads the cells, so that it follows them. */
final class SheetChart {

    private static final int COLUMNS = 9;
    private static final int ROWS = 22;
    private static final byte ALL_OVER = 100;

    private final XSSFSheet sheet;
    private final ChartedTable table;
    private final int headRow;

    SheetChart(XSSFSheet sheet, ChartedTable table, int headRow) {
        this.sheet = sheet;
        this.table = table;
        this.headRow = headRow;
    }

    void draw() {
        int left = table.series().size() + 2;
        XSSFDrawing drawing = sheet.createDrawingPatriarch();
        XSSFChart chart =
                drawing.createChart(drawing.createAnchor(0, 0, 0, 0, left, headRow, left + COLUMNS, headRow + ROWS));
        chart.setTitleText(table.title());
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.LEFT);
        XDDFChartData data = create(chart, names, values);
        XDDFDataSource<String> rows = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0));
        for (int index = 0; index < table.series().size(); index++) {
            data.addSeries(rows, XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(index + 1)))
                    .setTitle(table.series().get(index), null);
        }
        chart.plot(data);
    }

    private XDDFChartData create(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        if (table.shape() == ChartedTable.Shape.LINES) {
            return (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        if (table.shape() == ChartedTable.Shape.STACKED_BARS) {
            bars.setBarGrouping(BarGrouping.STACKED);
            bars.setOverlap(ALL_OVER);
        }
        return bars;
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(headRow + 1, headRow + table.rows().size(), column, column);
    }
}
