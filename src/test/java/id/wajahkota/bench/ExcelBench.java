package id.wajahkota.bench;

import id.wajahkota.content.calendar.CalendarFilter;
import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.PostList;
import id.wajahkota.content.calendar.PostSlice;
import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.spreadsheet.Book;
import id.wajahkota.platform.spreadsheet.Cover;
import id.wajahkota.platform.spreadsheet.Sheet;
import id.wajahkota.platform.spreadsheet.WorkbookFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Our export beside what the libraries do alone, over the same query; then how it grows, and what an import costs. */
final class ExcelBench implements Runnable {

    private static final int MANY = 100_000;
    private static final int HALF_A_MILLION = 500_000;
    private static final int MILLION = 1_000_000;
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 5;
    private static final DaySpan FIRST = new DaySpan(LocalDate.of(2031, 1, 1), LocalDate.of(2032, 1, 1));
    private static final DaySpan MORE = new DaySpan(LocalDate.of(2033, 1, 1), LocalDate.of(2034, 1, 1));
    private static final DaySpan REST = new DaySpan(LocalDate.of(2034, 6, 1), LocalDate.of(2036, 1, 1));
    private static final DaySpan MOST = new DaySpan(LocalDate.of(2033, 1, 1), LocalDate.of(2036, 1, 1));
    private static final String OURS = "ours, with all its styling";

    private final PostList posts;
    private final DemoStage stage;
    private final ApplicationContext portal;
    private final Path file;

    ExcelBench(ApplicationContext portal) {
        this.portal = portal;
        posts = portal.getBean(PostList.class);
        stage = portal.getBean(DemoStage.class);
        try {
            file = Files.createTempFile("bench", ".xlsx");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void run() {
        stage.act("opd.disporapar", Instant.now(), () -> new ImportBench(portal).run());
        new PlanBench(portal).run();
        PostGenerator generator = new PostGenerator(portal.getBean(JdbcTemplate.class), FIRST);
        generator.fill(MANY, FIRST);
        generator.fill(HALF_A_MILLION, MORE);
        generator.fill(MILLION - HALF_A_MILLION, REST);
        stage.act("sekretariat", Instant.now(), this::exports);
    }

    private void exports() {
        Map<String, Consumer<OutputStream>> others = new LinkedHashMap<>();
        others.put("fastexcel alone", out -> LibraryWorkbooks.fastexcel(out, this::rows));
        others.put("XML and deflate in a loop", out -> PlainWorkbook.write(out, this::rows));
        others.put("POI SXSSF", out -> LibraryWorkbooks.poi(new SXSSFWorkbook(), out, this::rows));
        Rounds rounds = new Rounds(WARM_UP, ROUNDS).add(OURS, () -> ours(FIRST, written -> {}));
        others.forEach((name, writer) -> rounds.add(name, () -> into(writer)));
        Map<String, Double> times = rounds.measure();
        times.putAll(new Rounds(0, 1)
                .add("POI XSSF, once", () -> into(out -> LibraryWorkbooks.poi(new XSSFWorkbook(), out, this::rows)))
                .measure());
        System.out.println("| 100,000 rows × 12 columns from the database | seconds | ours is |");
        System.out.println("| --- | ---: | ---: |");
        double mine = times.get(OURS);
        times.forEach((name, time) ->
                System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f × |%n", name, time / 1e3, mine / time));
        double million = new Rounds(0, 1)
                .add(OURS, () -> ours(MOST, written -> {}))
                .measure()
                .get(OURS);
        System.out.printf(Locale.ROOT, "| ours, 1,000,000 rows | %.2f | |%n", million / 1e3);
        double heap = heapGrowth();
        System.out.printf(Locale.ROOT, "%nHeap that an export of 500,000 rows holds: %.1f MB%n", heap);
        double fastest = others.keySet().stream().mapToDouble(times::get).min().orElseThrow();
        Goal.tell("export-against-fastest", mine / fastest, 1.5);
        Goal.tell("export-million-against-linear", million / mine / (MILLION / MANY), 1.2);
        Goal.tell("export-heap-megabytes", heap, 64);
    }

    private void rows(Consumer<List<Object>> consumer) {
        posts.each(CalendarFilter.all(), PostSlice.of(FIRST), row -> consumer.accept(ExportedPost.cells(row)));
    }

    private void ours(DaySpan span, IntConsumer progress) {
        Cover cover = new Cover("Sampul", "Daftar Konten", List.of(new Cover.Fact("Oleh", "bench")), "Baris");
        WorkbookFile.write(
                file,
                Book.of(
                        "bench",
                        cover,
                        new Sheet<>(
                                "Konten",
                                ExportedPost.columns(),
                                row -> posts.each(CalendarFilter.all(), PostSlice.of(span), row))),
                progress);
    }

    private void into(Consumer<OutputStream> writer) {
        try (OutputStream out = Files.newOutputStream(file)) {
            writer.accept(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What is alive in the midst of it, more than before, in megabytes; looked at ten times. */
    private double heapGrowth() {
        long before = Heap.alive();
        long[] most = {before};
        ours(MORE, written -> {
            if (written % (HALF_A_MILLION / 10) == 0) {
                most[0] = Math.max(most[0], Heap.alive());
            }
        });
        return (most[0] - before) / Heap.MEGABYTE;
    }
}
