package id.wajahkota.content.postimport;

import id.wajahkota.content.post.Channel;
import id.wajahkota.platform.spreadsheet.Field;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Builds files as an office would fill them in. */
final class PlanFixture {

    static final String EXAMPLE = "CONTOH: sebuah konten";
    private static final Set<PlanColumn> REQUIRED = Set.of(PlanColumn.SLOT, PlanColumn.TITLE);

    private final List<PlanColumn> columns;
    private final List<Map<PlanColumn, String>> rows = new ArrayList<>();

    private PlanFixture(List<PlanColumn> columns) {
        this.columns = columns;
    }

    static PlanFixture of(PlanColumn... columns) {
        return new PlanFixture(List.of(columns));
    }

    static PlanWords words() {
        return new PlanWords(
                PlanColumn.all().stream()
                        .map(column -> new Field(column.key(), List.of(column.key()), REQUIRED.contains(column)))
                        .toList(),
                Arrays.stream(Channel.values())
                        .collect(Collectors.toMap(Function.identity(), channel -> List.of(channel.name()))),
                List.of(EXAMPLE));
    }

    PlanFixture row(Map<PlanColumn, String> cells) {
        rows.add(cells);
        return this;
    }

    byte[] file() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Rencana");
            Row head = sheet.createRow(0);
            for (int column = 0; column < columns.size(); column++) {
                head.createCell(column).setCellValue(columns.get(column).key());
            }
            for (Map<PlanColumn, String> cells : rows) {
                Row row = sheet.createRow(sheet.getLastRowNum() + 1);
                for (int column = 0; column < columns.size(); column++) {
                    row.createCell(column).setCellValue(cells.getOrDefault(columns.get(column), ""));
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
