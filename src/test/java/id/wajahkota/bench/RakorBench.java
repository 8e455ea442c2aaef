package id.wajahkota.bench;

import id.wajahkota.demo.DemoStage;
import id.wajahkota.rakor.followup.FollowUpFilter;
import id.wajahkota.rakor.followup.FollowUpList;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The first page of follow-ups, as the list reads it, at 500, 5,000 and 50,000 in all. */
final class RakorBench implements Runnable {

    private static final int PAGE = 50;
    private static final List<Integer> SIZES = List.of(500, 5_000, 50_000);
    private static final List<String> READERS = List.of("opd.disporapar", "sekretariat");
    private static final String OURS = "ours";
    private static final String BARE = "bare JDBC, same rows";

    private final FollowUpList list;
    private final BareFollowUps bare;
    private final FollowUpGenerator generator;
    private final DemoStage stage;
    private final Map<String, Double> oursBySize = new HashMap<>();
    private double worstAgainstJdbc;

    RakorBench(ApplicationContext portal) {
        list = portal.getBean(FollowUpList.class);
        stage = portal.getBean(DemoStage.class);
        bare = new BareFollowUps(portal.getBean(DataSource.class));
        generator = new FollowUpGenerator(portal.getBean(JdbcTemplate.class));
    }

    @Override
    public void run() {
        System.out.println("| follow-ups | read by | " + OURS + " (ms) | " + BARE + " (ms) | ratio |");
        System.out.println("| ---: | --- | ---: | ---: | ---: |");
        generator.begin();
        generator.assign(SIZES.getFirst());
        READERS.forEach(reader -> stage.act(reader, Instant.now(), () -> times(reader)));
        int assigned = SIZES.getFirst();
        for (int size : SIZES) {
            generator.assign(size - assigned);
            assigned = size;
            READERS.forEach(reader -> stage.act(reader, Instant.now(), () -> measure(size, reader)));
        }
        double growth = READERS.stream()
                .mapToDouble(
                        reader -> oursBySize.get(reader + SIZES.getLast()) / oursBySize.get(reader + SIZES.getFirst()))
                .max()
                .orElseThrow();
        Goal.tell("follow-ups-against-jdbc", worstAgainstJdbc, 1.5);
        Goal.tell("follow-ups-50000-against-500", growth, 1.3);
    }

    private void measure(int size, String reader) {
        Map<String, Double> times = times(reader);
        double ratio = times.get(OURS) / times.get(BARE);
        worstAgainstJdbc = Math.max(worstAgainstJdbc, ratio);
        oursBySize.put(reader + size, times.get(OURS));
        System.out.printf(
                Locale.ROOT,
                "| %d | %s | %.2f | %.2f | %.2f |%n",
                size,
                reader,
                times.get(OURS),
                times.get(BARE),
                ratio);
    }

    private Map<String, Double> times(String reader) {
        boolean everyOpd = reader.equals("sekretariat");
        return new Rounds()
                .add(OURS, () -> list.page(FollowUpFilter.all(), false, 0, PAGE))
                .add(BARE, () -> bare.page(everyOpd, PAGE))
                .measure();
    }
}
