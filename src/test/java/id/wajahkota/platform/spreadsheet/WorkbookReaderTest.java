package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Files as offices make them, made here by POI, which knows nothing of the library that reads them. */
class WorkbookReaderTest {

    private static final List<Field> FIELDS = List.of(
            new Field("slot", List.of("Slot", "Waktu tayang"), true),
            new Field("opd", List.of("OPD", "Department"), false),
            new Field("title", List.of("Judul", "Title"), true));

    private static byte[] bytes(Workbook workbook, Consumer<Sheet> fill) throws IOException {
        try (workbook) {
            fill.accept(workbook.createSheet("Rencana"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] file(Consumer<Sheet> fill) throws IOException {
        return bytes(new XSSFWorkbook(), fill);
    }

    private static void row(Sheet sheet, int number, String... cells) {
        Row row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            row.createCell(column).setCellValue(cells[column]);
        }
    }

    private static byte[] zip(Map<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file, WorkbookRefusal reason) {
        assertThatThrownBy(() -> WorkbookReader.read(file, FIELDS))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusals().getFirst().reason())
                                .isEqualTo(reason.name()));
    }

    @Test
    void columnsMayStandInAnyOrderBelowATitleAndInEnglish() throws IOException {
        ReadSheet read = WorkbookReader.read(
                file(sheet -> {
                    row(sheet, 0, "RENCANA KONTEN DINAS");
                    row(sheet, 3, "No", "TITLE", "Waktu  Tayang:", "Department");
                    row(sheet, 5, "1", "Kampung 😀", "20/12/2018 09.00", "dispar");
                }),
                FIELDS);
        assertThat(read.ignored()).containsExactly("No");
        assertThat(read.rows())
                .containsExactly(
                        new ReadRow(6, Map.of("title", "Kampung 😀", "slot", "20/12/2018 09.00", "opd", "dispar")));
    }

    @Test
    void realDatesComeWithTheirTimeAndFormulasWithWhatTheyLastCameTo() throws IOException {
        ReadSheet read = WorkbookReader.read(
                file(sheet -> {
                    row(sheet, 0, "Slot", "Judul", "OPD");
                    row(sheet, 1, "", "", "");
                    Workbook workbook = sheet.getWorkbook();
                    CellStyle date = workbook.createCellStyle();
                    date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy hh.mm"));
                    sheet.getRow(1).getCell(0).setCellValue(LocalDateTime.of(2018, 12, 21, 0, 0));
                    sheet.getRow(1).getCell(0).setCellStyle(date);
                    sheet.getRow(1).getCell(1).setCellFormula("CONCATENATE(\"Kampung \",\"Topeng\")");
                    sheet.getRow(1).getCell(2).setCellValue(7);
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }),
                FIELDS);
        assertThat(read.rows().getFirst().cells())
                .isEqualTo(Map.of("slot", "2018-12-21 00:00", "title", "Kampung Topeng", "opd", "7"));
    }

    @Test
    void mergedCellsSayTheSameInEachRow() throws IOException {
        ReadSheet read = WorkbookReader.read(
                file(sheet -> {
                    row(sheet, 0, "OPD", "Slot", "Judul");
                    row(sheet, 1, "DISHUB", "20/12/2018 09.00", "satu");
                    row(sheet, 2, "", "21/12/2018 09.00", "dua");
                    row(sheet, 3, "", "22/12/2018 09.00", "tiga");
                    sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
                }),
                FIELDS);
        assertThat(read.rows()).extracting(row -> row.get("opd")).containsExactly("DISHUB", "DISHUB", "");
    }

    @Test
    void aFormatThatHidesANumberHidesNothingFromTheReader() throws IOException {
        byte[] hidden = bytes(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "Judul", "Slot");
            Row below = sheet.createRow(1);
            CellStyle style = sheet.getWorkbook().createCellStyle();
            style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(";;;"));
            below.createCell(0).setCellValue(42);
            below.getCell(0).setCellStyle(style);
        });
        assertThat(WorkbookReader.read(hidden, FIELDS).rows().getFirst().get("title"))
                .isEqualTo("42");
    }

    @Test
    void tensOfThousandsOfMergedRangesAreLookedThroughOnce() throws IOException {
        byte[] merged = bytes(new XSSFWorkbook(), sheet -> {
            row(sheet, 0, "Judul", "Slot");
            for (int number = 1; number <= 4_000; number++) {
                row(sheet, number, "Konten " + number, "");
                ((XSSFSheet) sheet).addMergedRegionUnsafe(new CellRangeAddress(number, number, 11, 12));
            }
        });
        assertThat(WorkbookReader.read(merged, FIELDS).rows()).hasSize(4_000);
    }

    @Test
    void whatIsNoWorkbookIsRefusedByWhatItIs() throws IOException {
        assertRefused(bytes(new HSSFWorkbook(), sheet -> row(sheet, 0, "Slot")), WorkbookRefusal.WORKBOOK_OLD);
        assertRefused("Slot;Judul\n20/12/2018;satu".getBytes(StandardCharsets.UTF_8), WorkbookRefusal.WORKBOOK_TEXT);
        assertRefused(new byte[0], WorkbookRefusal.WORKBOOK_NOT_XLSX);
        assertRefused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3, 4, 0, 0}, WorkbookRefusal.WORKBOOK_NOT_XLSX);
        assertRefused(zip(Map.of("surat.txt", "bukan Excel")), WorkbookRefusal.WORKBOOK_NOT_XLSX);
        assertRefused(
                zip(Map.of("xl/workbook.xml", "<workbook/>", "xl/vbaProject.bin", "x")),
                WorkbookRefusal.WORKBOOK_WITH_MACROS);
        assertRefused(zip(Map.of("xl/workbook.xml", "<workbook/>")), WorkbookRefusal.WORKBOOK_DAMAGED);
        byte[] whole = file(sheet -> row(sheet, 0, "Slot", "Judul"));
        assertRefused(java.util.Arrays.copyOf(whole, whole.length / 2), WorkbookRefusal.WORKBOOK_DAMAGED);
    }

    @Test
    void aFileUnderAPasswordIsRefused() throws Exception {
        POIFSFileSystem container = new POIFSFileSystem();
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        info.getEncryptor().confirmPassword("rahasia");
        try (var encrypted = info.getEncryptor().getDataStream(container)) {
            encrypted.write(file(sheet -> row(sheet, 0, "Slot", "Judul")));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        container.writeFilesystem(out);
        assertRefused(out.toByteArray(), WorkbookRefusal.WORKBOOK_ENCRYPTED);
    }

    @Test
    void aBombAndDefinitionsOfItsOwnAreRefused() throws IOException {
        assertRefused(
                zip(Map.of(
                        "xl/workbook.xml",
                        "<workbook/>",
                        "xl/worksheets/sheet1.xml",
                        "<row></row>".repeat(20_000_000))),
                WorkbookRefusal.WORKBOOK_TOO_LARGE);
        assertRefused(
                zip(Map.of(
                        "xl/workbook.xml",
                        "<?xml version=\"1.0\"?><!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>")),
                WorkbookRefusal.WORKBOOK_UNSAFE);
    }

    @Test
    void missingColumnsEmptySheetsAndTooManyRowsAreRefused() throws IOException {
        assertRefused(file(sheet -> row(sheet, 0, "Slot", "Nama")), WorkbookRefusal.WORKBOOK_WITHOUT_COLUMNS);
        assertRefused(file(sheet -> row(sheet, 0, "Slot", "Judul")), WorkbookRefusal.WORKBOOK_EMPTY);
        assertRefused(
                bytes(new SXSSFWorkbook(), sheet -> {
                    row(sheet, 0, "Slot", "Judul");
                    for (int number = 1; number <= WorkbookReader.ROWS_LIMIT + 1; number++) {
                        row(sheet, number, "20/12/2018 09.00", "Konten " + number);
                    }
                }),
                WorkbookRefusal.WORKBOOK_TOO_MANY_ROWS);
    }

    @Test
    void wordsComeBackAsTheyWereExported() throws IOException {
        List<String> titles =
                List.of("=1+1", "+62 812", "@pemkot", "a\u0007b", "berkas_x0007_", "👩‍👩‍👧 <script>", "dua\nbaris");
        java.nio.file.Path file = java.nio.file.Files.createTempFile("uji", ".xlsx");
        WorkbookFile.write(
                file,
                Book.of(
                        "uji",
                        new Cover("Sampul", "Uji", List.of(), "Baris"),
                        new id.wajahkota.platform.spreadsheet.Sheet<String>(
                                "Rencana",
                                List.of(
                                        Column.text("Slot", 20, title -> "20/12/2018 09.00"),
                                        Column.text("Judul", 40, title -> title)),
                                titles::forEach)),
                written -> {});
        ReadSheet read = WorkbookReader.read(java.nio.file.Files.readAllBytes(file), FIELDS);
        java.nio.file.Files.delete(file);
        assertThat(read.rows()).extracting(row -> row.get("title")).containsExactlyElementsOf(titles);
    }
}
