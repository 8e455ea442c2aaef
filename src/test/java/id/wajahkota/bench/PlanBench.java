package id.wajahkota.bench;

import id.wajahkota.content.postimport.PlanImportId;
import id.wajahkota.content.postimport.PlanImports;
import id.wajahkota.content.postimport.PlanPreview;
import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.shared.Progress;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Taking over a plan of 5,000 rows, and taking it back, beside inserting and deleting the same rows in batches. */
final class PlanBench implements Runnable {

    private static final int ROWS = 5_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final LocalDateTime NOW =
            LocalDateTime.ofInstant(Instant.parse("2040-01-01T02:00:00Z"), ZoneOffset.UTC);
    private static final String APPLY = "ours: judged anew, planned, recorded";
    private static final String INSERT = "batches of inserts: post, channels, journal";
    private static final String UNDO = "ours: taken back";
    private static final String DELETE = "batches of deletes, and the journal";

    private final PlanImports imports;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Deque<PlanImportId> uploaded = new ArrayDeque<>();
    private PlanImportId applied;
    private PlanPreview shown;
    private List<UUID> inserted = List.of();

    private final DemoStage stage;

    PlanBench(ApplicationContext portal) {
        stage = portal.getBean(DemoStage.class);
        imports = portal.getBean(PlanImports.class);
        jdbc = portal.getBean(JdbcTemplate.class);
        transaction = new TransactionTemplate(portal.getBean(PlatformTransactionManager.class));
    }

    @Override
    public void run() {
        stage.act("opd.disporapar", Instant.now(), this::measure);
    }

    private void measure() {
        byte[] content = ImportBench.write(ROWS);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            uploaded.add(imports.upload("bench.xlsx", content, ImportBench.words()));
        }
        shown = imports.preview(uploaded.getFirst(), ImportBench.words());
        Map<String, Double> times = new Rounds(WARM_UP, ROUNDS)
                .add(APPLY, this::apply)
                .add(UNDO, () -> imports.undo(applied, new Progress()))
                .add(INSERT, () -> transaction.executeWithoutResult(status -> insert()))
                .add(DELETE, () -> transaction.executeWithoutResult(status -> delete()))
                .measure();
        System.out.println();
        System.out.println("| 5,000 rows of a plan | seconds |");
        System.out.println("| --- | ---: |");
        times.forEach((name, time) -> System.out.printf(Locale.ROOT, "| %s | %.2f |%n", name, time / 1e3));
        Goal.tell("plan-apply-against-batch", times.get(APPLY) / times.get(INSERT), 3);
        Goal.tell("plan-undo-against-batch", times.get(UNDO) / times.get(DELETE), 3);
    }

    private void apply() {
        applied = uploaded.removeFirst();
        imports.apply(applied, shown, false, ImportBench.words(), new Progress());
    }

    private void insert() {
        inserted = IntStream.range(0, ROWS).mapToObj(row -> UUID.randomUUID()).toList();
        UUID opd = jdbc.queryForObject("select id from opd where code = 'DISPORAPAR'", UUID.class);
        UUID pillar = jdbc.queryForObject("select id from pillar limit 1", UUID.class);
        UUID author = author();
        String words = "Datang pagi, ajak keluarga, jaga kebersihan. ";
        jdbc.batchUpdate(
                """
                insert into post (id, opd_id, pillar_id, title, caption, hashtags, slot, stage, revision,
                    submitted_revision, author_id, last_editor_id, last_edited_at, version, channel_codes, search_text)
                values (?, ?, ?, ?, ?, '#NgalamRek', ?, 'DRAFT', 1, 0, ?, ?, ?, 0, 'FACEBOOK,INSTAGRAM', ?)
                """,
                IntStream.range(0, ROWS)
                        .mapToObj(row -> new Object[] {
                            inserted.get(row),
                            opd,
                            pillar,
                            "Konten ke-" + row,
                            words + row,
                            NOW.plusMinutes(row),
                            author,
                            author,
                            NOW,
                            "Konten ke-" + row + "\n" + words + row
                        })
                        .toList());
        jdbc.batchUpdate(
                "insert into post_channel (post_id, channel) values (?, ?)",
                inserted.stream()
                        .flatMap(id -> List.of(new Object[] {id, "INSTAGRAM"}, new Object[] {id, "FACEBOOK"}).stream())
                        .toList());
        record("CREATE", author);
    }

    private void record(String action, UUID author) {
        jdbc.batchUpdate(
                """
                insert into journal_entry (id, subject_type, subject_id, title, action, actor_id, to_stage, revision, note,
                    concerned, departments, named, happened_at)
                values (?, 'POST', ?, 'Konten', ?, ?, 'DRAFT', 1, '', '', '', '', ?)
                """,
                inserted.stream()
                        .map(id -> new Object[] {UUID.randomUUID(), id, action, author, NOW})
                        .toList());
    }

    private UUID author() {
        return jdbc.queryForObject("select id from portal_user where username = 'opd.disporapar'", UUID.class);
    }

    private void delete() {
        List<Object[]> ids = inserted.stream().map(id -> new Object[] {id}).toList();
        jdbc.batchUpdate("delete from post_channel where post_id = ?", ids);
        jdbc.batchUpdate("delete from post where id = ?", ids);
        record("DISCARD", author());
    }
}
