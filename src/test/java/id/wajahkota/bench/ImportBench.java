package id.wajahkota.bench;

import id.wajahkota.content.post.Channel;
import id.wajahkota.content.postimport.PlanColumn;
import id.wajahkota.content.postimport.PlanImportId;
import id.wajahkota.content.postimport.PlanImports;
import id.wajahkota.content.postimport.PlanWords;
import id.wajahkota.platform.shared.RefusedException;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Column;
import id.wajahkota.platform.spreadsheet.Cover;
import id.wajahkota.platform.spreadsheet.Field;
import id.wajahkota.platform.spreadsheet.JudgedRow;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.WorkbookFile;
import id.wajahkota.platform.spreadsheet.WorkbookReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.springframework.context.ApplicationContext;

/** Reading a plan of 50,000 rows, judging each and showing what it would do, beside the library that reads the file. */
final class ImportBench implements Runnable {

    private static final Instant FIRST = Instant.parse("2040-01-01T02:00:00Z");
    private static final String OURS = "ours: read, judged, previewed";
    private static final String LIBRARY = "fastexcel-reader alone";

    private final PlanImports imports;

    ImportBench(ApplicationContext portal) {
        imports = portal.getBean(PlanImports.class);
    }

    @Override
    public void run() {
        byte[] content = write(WorkbookReader.ROWS_LIMIT);
        PlanImportId id = imports.upload("bench.xlsx", content, words());
        Map<String, Double> times = new Rounds(3, 7)
                .add(OURS, () -> imports.preview(id, words()))
                .add(LIBRARY, () -> read(content))
                .measure();
        System.out.println();
        System.out.println("| 50,000 rows × 10 columns read | seconds |");
        System.out.println("| --- | ---: |");
        times.forEach((name, time) -> System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, time / 1e3));
        double heap = heapHeld(id);
        double refusing = Math.max(refusing(bomb()), refusing(tooManyRows()));
        System.out.printf(Locale.ROOT, "%nHeap that a preview of 50,000 rows holds: %.1f MB%n", heap);
        System.out.printf(Locale.ROOT, "Refusing a zip bomb or a million rows takes at most %.2f s%n", refusing);
        Goal.tell("import-against-reader", times.get(OURS) / times.get(LIBRARY), 3);
        Goal.tell("import-heap-megabytes", heap, 100);
        Goal.tell("import-refusing-seconds", refusing, 5);
    }

    private double heapHeld(PlanImportId id) {
        long before = Heap.alive();
        List<JudgedRow> held = imports.preview(id, words()).rows();
        double megabytes = (Heap.alive() - before) / Heap.MEGABYTE;
        if (held.size() != WorkbookReader.ROWS_LIMIT) {
            throw new IllegalStateException("Not all rows were read");
        }
        return megabytes;
    }

    private double refusing(byte[] content) {
        long start = System.nanoTime();
        try {
            imports.upload("bench.xlsx", content, words());
            throw new IllegalStateException("It was not refused");
        } catch (RefusedException refused) {
            return (System.nanoTime() - start) / 1e9;
        }
    }

    /** A gigabyte of blanks in a megabyte. */
    private static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook/>".getBytes(StandardCharsets.US_ASCII));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int megabyte = 0; megabyte < 1 << 10; megabyte++) {
                zip.write(blanks);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** As many rows as a sheet has. */
    private static byte[] tooManyRows() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LibraryWorkbooks.fastexcel(bytes, rows -> {
            rows.accept(List.of("slot", "title"));
            IntStream.range(1, 1 << 20).forEach(row -> rows.accept(List.of(row, "a")));
        });
        return bytes.toByteArray();
    }

    static PlanWords words() {
        return new PlanWords(
                PlanColumn.all().stream()
                        .map(column -> new Field(column.key(), List.of(column.key()), false))
                        .toList(),
                Arrays.stream(Channel.values())
                        .collect(Collectors.toMap(Function.identity(), channel -> List.of(channel.name()))),
                List.of());
    }

    /** A plan of so many rows. */
    static byte[] write(int rows) {
        List<Column<Integer>> columns = List.of(
                Column.moment("slot", row -> FIRST.plus(Duration.ofMinutes(row))),
                Column.text("opd", 20, row -> "DISPORAPAR"),
                Column.text("title", 40, row -> "Konten ke-" + row),
                Column.text("pillar", 20, row -> row % 2 == 0 ? "Wisata" : "Budaya"),
                Column.text("campaign", 20, row -> null),
                Column.text("channels", 20, row -> "INSTAGRAM, FACEBOOK"),
                Column.text("caption", 60, row -> "Datang pagi, ajak keluarga, jaga kebersihan. " + row),
                Column.text("hashtags", 20, row -> "#NgalamRek"),
                Column.text("videoLink", 20, row -> ""),
                Column.text("internalNote", 20, row -> "Foto dari arsip " + row));
        try {
            Path file = Files.createTempFile("bench", ".xlsx");
            WorkbookFile.write(
                    file,
                    Book.of(
                            "bench",
                            new Cover("Sampul", "Rencana", List.of(), "Baris"),
                            new Sheet<>(
                                    "Rencana",
                                    columns,
                                    row -> IntStream.range(0, rows).boxed().forEach(row))),
                    written -> {});
            return Files.readAllBytes(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void read(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getSheet(1).orElseThrow().openStream()) {
            long letters = rows.flatMap(Row::stream)
                    .mapToLong(cell -> cell == null ? 0 : cell.getText().length())
                    .sum();
            if (letters == 0) {
                throw new IllegalStateException("Nothing was read");
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
