package id.wajahkota.bench;

import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.content.calendar.ui.MonthReading;
import id.wajahkota.demo.DemoStage;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** A busy month of the calendar, as it is drawn, at 4,000, 40,000 and 400,000 posts in all. */
final class CalendarBench implements Runnable {

    private static final YearMonth MONTH = YearMonth.of(2030, 6);
    private static final DaySpan SPAN = DaySpan.weeksOf(MONTH);
    private static final int IN_VIEW = 4_000;
    private static final int PER_DAY = 4;
    private static final List<Integer> SIZES = List.of(4_000, 40_000, 400_000);
    private static final List<String> READERS = List.of("opd.disporapar", "sekretariat");
    private static final String OURS = "ours, with JSON";
    private static final String BARE = "bare JDBC, same rows";
    private static final String ALL = "bare JDBC, all 4,000 rows";

    private final MonthReading ours;
    private final BareMonth bare;
    private final PostGenerator generator;
    private final DemoStage stage;
    private final Map<String, Double> oursBySize = new HashMap<>();
    private double worstAgainstJdbc;

    CalendarBench(ApplicationContext portal) {
        ours = portal.getAutowireCapableBeanFactory().createBean(MonthReading.class);
        stage = portal.getBean(DemoStage.class);
        bare = new BareMonth(portal.getBean(DataSource.class), SPAN, PER_DAY);
        generator = new PostGenerator(portal.getBean(JdbcTemplate.class), SPAN);
    }

    @Override
    public void run() {
        System.out.println(
                "| posts | read by | " + OURS + " (ms) | " + BARE + " (ms) | ratio | " + ALL + " (ms) | JSON (KiB) |");
        System.out.println("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        generator.fillBusyMonth(IN_VIEW);
        READERS.forEach(reader -> stage.act(reader, Instant.now(), () -> times(reader)));
        int planned = IN_VIEW;
        for (int size : SIZES) {
            generator.fillOtherTimes(size - planned);
            planned = size;
            for (String reader : READERS) {
                stage.act(reader, Instant.now(), () -> measure(size, reader));
            }
        }
        double growth = READERS.stream()
                .mapToDouble(
                        reader -> oursBySize.get(reader + SIZES.getLast()) / oursBySize.get(reader + SIZES.getFirst()))
                .max()
                .orElseThrow();
        Goal.tell("calendar-against-jdbc", worstAgainstJdbc, 1.5);
        Goal.tell("calendar-400000-against-4000", growth, 1.3);
    }

    private void measure(int size, String reader) {
        Map<String, Double> times = times(reader);
        double ratio = times.get(OURS) / times.get(BARE);
        worstAgainstJdbc = Math.max(worstAgainstJdbc, ratio);
        oursBySize.put(reader + size, times.get(OURS));
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.1f | %.1f | %.2f | %.1f | %d |%n",
                size,
                reader,
                times.get(OURS),
                times.get(BARE),
                ratio,
                times.get(ALL),
                ours.json(MONTH).length() / 1024);
    }

    /** Also run once before anything is told, so that the first size is not measured on a cold machine. */
    private Map<String, Double> times(String reader) {
        boolean everyOpd = reader.equals("sekretariat");
        return new Rounds()
                .add(OURS, () -> ours.json(MONTH))
                .add(BARE, () -> bare.drawn(everyOpd))
                .add(ALL, () -> bare.all(everyOpd))
                .measure();
    }
}
