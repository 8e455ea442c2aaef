package id.wajahkota.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.DateUtil;

/** The least that a workbook can be: XML put together in a loop and deflated. Nobody would want to keep it. */
final class PlainWorkbook {

    /** As fastexcel deflates. */
    private static final int LEVEL = 4;

    private PlainWorkbook() {}

    static void write(OutputStream out, Consumer<Consumer<List<Object>>> rows) {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(LEVEL);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer writer = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16);
            writer.write("<worksheet><sheetData>");
            rows.accept(row -> write(writer, row));
            writer.write("</sheetData></worksheet>");
            writer.flush();
            zip.closeEntry();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(Writer writer, List<Object> row) {
        try {
            writer.write("<row>");
            for (Object cell : row) {
                switch (cell) {
                    case LocalDateTime moment -> number(writer, String.valueOf(DateUtil.getExcelDate(moment)));
                    case Integer count -> number(writer, count.toString());
                    default -> {
                        writer.write("<c t=\"inlineStr\"><is><t>");
                        escape(writer, cell.toString());
                        writer.write("</t></is></c>");
                    }
                }
            }
            writer.write("</row>");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void number(Writer writer, String number) throws IOException {
        writer.write("<c><v>");
        writer.write(number);
        writer.write("</v></c>");
    }

    private static void escape(Writer writer, String words) throws IOException {
        for (int place = 0; place < words.length(); place++) {
            char letter = words.charAt(place);
            switch (letter) {
                case '<' -> writer.write("&lt;");
                case '>' -> writer.write("&gt;");
                case '&' -> writer.write("&amp;");
                default -> writer.write(letter);
            }
        }
    }
}
