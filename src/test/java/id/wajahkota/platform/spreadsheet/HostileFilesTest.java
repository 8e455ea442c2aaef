package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.platform.shared.RefusedException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small files that name or hold more than there is: each is read or refused, and none stops the portal. */
class HostileFilesTest {

    private static final List<Field> FIELDS = List.of(new Field("title", List.of("Judul"), true));

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/xl/workbook.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            <Override PartName="/xl/worksheets/sheet1.xml"
             ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1"
             Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/></Relationships>""";
    private static final String BOOK = """
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
             xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Rencana" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String SHEET = """
            <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">
            <c r="A1" t="inlineStr"><is><t>Judul</t></is></c></row><row r="2">%s</row></sheetData></worksheet>""";

    private static byte[] file(String before, String row) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", TYPES);
        parts.put("_rels/.rels", RELATIONS.formatted("officeDocument", "xl/workbook.xml"));
        parts.put("xl/workbook.xml", BOOK);
        parts.put("xl/_rels/workbook.xml.rels", RELATIONS.formatted("worksheet", "worksheets/sheet1.xml"));
        parts.put("xl/worksheets/sheet1.xml", before + SHEET.formatted(row));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a column beyond all, '', <c r=\"ZZZZZZ2\"><v>1</v></c>",
        "a number beyond all, '', <c r=\"A2\"><v>1E999999999</v></c>",
        "no number at all, '', <c r=\"A2\"><v>satu</v></c>",
        "an index beyond all, '', <c r=\"A2\" t=\"s\"><v>99999999</v></c>",
        "a style beyond all, '', <c r=\"A2\" s=\"99999\"><v>1</v></c>",
        "a reference that is none, '', <c r=\"@\"><v>1</v></c>",
        "letters that are not XML, '', <c r=\"A2\" t=\"inlineStr\"><is><t>&#1;</t></is></c>",
        "an end that is missing, '', <c r=\"A2\"><v>1"
    })
    @Timeout(5)
    void itIsReadOrRefusedWithASentence(String what, String before, String row) throws IOException {
        byte[] file = file(before, row);
        assertThatCode(() -> {
                    try {
                        assertThat(WorkbookReader.read(file, FIELDS).rows()).hasSizeLessThan(3);
                    } catch (RefusedException refused) {
                        assertThat(refused.refusals()).isNotEmpty();
                    }
                })
                .as(what)
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} bytes ahead")
    @CsvSource({"0", "5000", "20000"})
    void definitionsAreRefusedHoweverFarBehindTheyStand(int ahead) throws IOException {
        byte[] file = file(
                "<!--" + "x".repeat(ahead) + "--><!DOCTYPE w [<!ENTITY a \"b\"><!ENTITY c \"&a;&a;&a;\">]>",
                "<c r=\"A2\" t=\"inlineStr\"><is><t>&c;</t></is></c>");
        assertRefused(file);
    }

    @ParameterizedTest(name = "a cell of {0} MB")
    @CsvSource({"1", "150"})
    void aCellOfMegabytesIsRefusedBeforeItIsRead(int megabytes) throws IOException {
        assertRefused(
                file("", "<c r=\"A2\" t=\"inlineStr\"><is><t>" + "x".repeat(megabytes * 1_000_000) + "</t></is></c>"));
    }

    private static void assertRefused(byte[] file) {
        assertThatThrownBy(() -> WorkbookReader.read(file, FIELDS)).isInstanceOf(RefusedException.class);
    }

    @Test
    void aRowThatIsThereTwiceIsNotReadByItsLast() {
        assertThatThrownBy(() -> WorkbookReader.read(
                        file("", "<c r=\"A2\"><v>1</v></c></row><row r=\"2\"><c r=\"A2\"><v>2</v></c>"), FIELDS))
                .hasMessageContaining(WorkbookRefusal.WORKBOOK_ROW_TWICE.name());
    }

    @Test
    void aCellThatIsThereTwiceIsNotReadByItsLast() {
        assertThatThrownBy(
                        () -> WorkbookReader.read(file("", "<c r=\"A2\"><v>1</v></c><c r=\"a2\"><v>2</v></c>"), FIELDS))
                .hasMessageContaining(WorkbookRefusal.WORKBOOK_CELL_TWICE.name());
    }

    @Test
    void aCellInARowThatIsNotItsOwnIsNotRead() {
        assertThatThrownBy(() -> WorkbookReader.read(file("", "<c r=\"A3\"><v>1</v></c>"), FIELDS))
                .hasMessageContaining(WorkbookRefusal.WORKBOOK_DAMAGED.name());
    }

    /** As openpyxl writes it. */
    @Test
    void aFormulaWhoseValueIsEmptyIsRefusedAtItsCell() throws IOException {
        assertThat(WorkbookReader.read(file("", "<c r=\"A2\"><f>A1&amp;1</f><v/></c>"), FIELDS)
                        .rows())
                .flatExtracting(row -> row.faults().values())
                .extracting(CellFault::reason)
                .containsExactly(ImportRefusal.IMPORT_FORMULA_WITHOUT_VALUE);
    }
}
