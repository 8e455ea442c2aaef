package id.wajahkota.platform.spreadsheet;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
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
    private static final double LINE_POINTS = 2.25;
    private static final List<byte[]> COLOURS = List.of(
            new byte[] {0x0B, 0x6E, 0x63},
            new byte[] {0x1D, 0x5F, (byte) 0xA8},
            new byte[] {0x2F, 0x6B, 0x1F},
            new byte[] {(byte) 0xA8, 0x24, 0x1D},
            new byte[] {0x7D, 0x5A, 0x2B},
            new byte[] {0x7A, 0x3E, (byte) 0xA8});

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
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFChartData data = create(chart, names, values);
        XDDFDataSource<String> rows = XDDFDataSourcesFactory.fromStringCellRange(sheet, column(0));
        data.setVaryColors(false);
        for (int index = 0; index < table.series().size(); index++) {
            XDDFChartData.Series series =
                    data.addSeries(rows, XDDFDataSourcesFactory.fromNumericCellRange(sheet, column(index + 1)));
            series.setTitle(
                    table.series().get(index), new CellReference(sheet.getSheetName(), headRow, index + 1, true, true));
            paint(series, new XDDFSolidFillProperties(XDDFColor.from(COLOURS.get(index % COLOURS.size()))));
        }
        chart.plot(data);
    }

    private void paint(XDDFChartData.Series series, XDDFSolidFillProperties colour) {
        if (series instanceof XDDFLineChartData.Series line) {
            line.setSmooth(false);
            line.setMarkerStyle(MarkerStyle.NONE);
            XDDFLineProperties stroke = new XDDFLineProperties(colour);
            stroke.setWidth(LINE_POINTS);
            series.setLineProperties(stroke);
        } else {
            series.setFillProperties(colour);
        }
    }

    private XDDFChartData create(XSSFChart chart, XDDFCategoryAxis names, XDDFValueAxis values) {
        if (table.shape() == ChartedTable.Shape.LINES) {
            return (XDDFLineChartData) chart.createData(ChartTypes.LINE, names, values);
        }
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        bars.setBarDirection(BarDirection.COL);
        return bars;
    }

    private CellRangeAddress column(int column) {
        return new CellRangeAddress(headRow + 1, headRow + table.rows().size(), column, column);
    }
}
