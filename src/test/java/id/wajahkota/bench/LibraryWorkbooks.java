package id.wajahkota.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The same cells by the libraries alone, as their manuals say: no cover, no widths, no colours; dates are dates. */
final class LibraryWorkbooks {

    private static final int FLUSH_AFTER = 1_000;

    private LibraryWorkbooks() {}

    /** POI, whichever of its workbooks is given. */
    static void poi(Workbook workbook, OutputStream out, Consumer<Consumer<List<Object>>> rows) {
        try (workbook) {
            Sheet sheet = workbook.createSheet("Konten");
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd mmm yyyy hh.mm"));
            int[] number = {0};
            rows.accept(cells -> write(sheet.createRow(number[0]++), cells, date));
            workbook.write(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Row row, List<Object> cells, CellStyle date) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case LocalDateTime moment -> {
                    row.createCell(column).setCellValue(moment);
                    row.getCell(column).setCellStyle(date);
                }
                case Integer count -> row.createCell(column).setCellValue(count);
                case Object words -> row.createCell(column).setCellValue(words.toString());
            }
        }
    }

    static void fastexcel(OutputStream out, Consumer<Consumer<List<Object>>> rows) {
        try (org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "bench", null)) {
            Worksheet sheet = workbook.newWorksheet("Konten");
            int[] number = {0};
            rows.accept(cells -> write(sheet, number[0]++, cells));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case LocalDateTime moment -> {
                    sheet.value(row, column, moment);
                    sheet.style(row, column).format("dd mmm yyyy hh.mm").set();
                }
                case Integer count -> sheet.value(row, column, count);
                case Object words -> sheet.inlineString(row, column, words.toString());
            }
        }
        if (row % FLUSH_AFTER == 0) {
            try {
                sheet.flush();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
