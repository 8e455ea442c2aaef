package id.wajahkota.platform.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Plans as offices made them, each of which stands for a kind of file that was once read wrongly. */
class OfficeFilesTest {

    private static final List<Field> FIELDS = List.of(
            new Field("slot", List.of("Slot", "Slot (WIB)", "Tanggal"), false),
            new Field("opd", List.of("OPD"), false),
            new Field("title", List.of("Judul"), true),
            new Field("pillar", List.of("Pilar"), false),
            new Field("caption", List.of("Caption", "Takarir"), false));

    private static ReadSheet read(String name) throws IOException {
        return WorkbookReader.read(
                new ClassPathResource("cases/plans/" + name + ".xlsx").getContentAsByteArray(), FIELDS);
    }

    static Stream<String> everyFile() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:cases/plans/*.xlsx"))
                .map(file -> file.getFilename().replace(".xlsx", ""))
                .filter(name -> !name.equals("79-holiday-words"));
    }

    @ParameterizedTest
    @MethodSource("everyFile")
    void everyOneOfThemIsRead(String name) throws IOException {
        assertThat(read(name).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05-strict, 2, slot, 2026-12-07 09:00",
        "27-formulas, 5, title, 007",
        "28-formula-3D, 3, title, 3D",
        "31-numbers-as-text, 2, title, 2027",
        "31-numbers-as-text, 3, caption, 50%",
        "31-numbers-as-text, 4, title, TRUE",
        "31-numbers-as-text, 7, caption, 0.3",
        "49-merges-of-another, 3, pillar, Layanan publik",
        "50-prefix-x, 3, pillar, Layanan publik",
        "52-head-row25, 26, title, 52 kepala di baris 25",
        "67-long-tail, 3, pillar, Layanan publik",
        "E01-workbook22, 2, title, Kasus E01",
        "E02-merged-control, 4, pillar, Wisata",
        "E03-iso-date, 2, slot, 2027-07-20 09:00",
        "E04-str-trailing-blank, 3, title, 2027",
        "E04c-str-zeros, 2, title, 007",
        "E04c-str-zeros, 2, caption, 0341366000",
        "E04c-str-zeros, 3, title, 1E5",
        "E05c-1904-quoted-format, 2, slot, 2032-07-20 09:00",
        "E08b-no-styles, 2, title, Kasus E08b",
        "E16-merged-then-long, 3, pillar, Wisata",
        "09-nbsp, 2, title, 09 nbsp",
        "09-nbsp, 3, title, 09 spasi"
    })
    void aCellSaysWhatTheSheetShows(String name, int row, String column, String words) throws IOException {
        assertThat(read(name).rows())
                .filteredOn(found -> found.number() == row)
                .singleElement()
                .extracting(found -> found.get(column))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"30-errors, IMPORT_CELL_ERROR", "27-formulas, IMPORT_FORMULA_WITHOUT_VALUE"})
    void aCellWithoutAValueIsRefusedWhereItStands(String name, ImportRefusal reason) throws IOException {
        assertThat(read(name).rows())
                .flatExtracting(row -> row.faults().values())
                .extracting(CellFault::reason)
                .isNotEmpty()
                .containsOnly(reason);
    }

    @Test
    void aMergedCellOfAnotherSheetMeansNothing() throws IOException {
        assertThat(read("49-merges-of-another").rows())
                .extracting(row -> row.get("caption"))
                .containsExactly("Takarir A", "Takarir B", "");
    }

    @Test
    void whatIsNotReadIsSaidByItsName() throws IOException {
        assertThat(read("24-month-sheets").otherSheets()).containsExactly("Jan 2027", "Feb 2027");
        assertThat(read("E13-months").otherSheets()).containsExactly("Agustus");
        assertThat(read("12-hidden-rows").hiddenRows()).containsExactly(3, 5);
        assertThat(read("12-hidden-rows").rows()).hasSize(6);
        assertThat(read("17-extra-columns").ignored()).contains("Narasi", "Status");
        assertThat(read("64-tick-columns").ignored()).containsExactly("Instagram", "Facebook", "YouTube");
    }

    @Test
    void anOpenDocumentIsToldHowToBecomeAWorkbook() throws IOException {
        byte[] file = new ClassPathResource("cases/plans/74.ods").getContentAsByteArray();
        assertThatThrownBy(() -> WorkbookReader.read(file, FIELDS)).hasMessageContaining("WORKBOOK_OPEN_DOCUMENT");
    }

    @Test
    void aCorrectedCellIsFaultyNoMore() {
        ReadRow row = new ReadRow(2, Map.of(), Map.of("slot", new CellFault(ImportRefusal.IMPORT_CELL_ERROR, "#REF!")));
        assertThat(new CellChecks(row).refusals()).hasSize(1);
        assertThat(new CellChecks(row.corrected(Map.of("slot", "7/12/2026 9.00"))).refusals())
                .isEmpty();
    }
}
