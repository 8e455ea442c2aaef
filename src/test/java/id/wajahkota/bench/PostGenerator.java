package id.wajahkota.bench;

import id.wajahkota.content.calendar.DaySpan;
import id.wajahkota.platform.shared.Wib;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Fills the table of posts: so many in one busy month, the others over ten years around it, never in that month. */
final class PostGenerator {

    private static final int YEARS = 10;
    private static final int WEEKS_AHEAD = 4;
    private static final int AT_ONCE = 1_000;
    private static final String INSERT = """
            insert into post (id, opd_id, pillar_id, title, caption, hashtags, slot, stage, revision,
                submitted_revision, author_id, last_editor_id, last_edited_at, version, channel_codes, search_text)
            values (?, ?, ?, ?, ?, '#NgalamRek', ?, ?, 1, 1, ?, ?, ?, 0, ?, ?)
            """;
    private static final List<String> STAGES =
            List.of("PUBLISHED", "PUBLISHED", "PUBLISHED", "APPROVED", "APPROVED", "IN_REVIEW", "DRAFT");
    private static final List<String> CHANNELS = List.of("INSTAGRAM", "FACEBOOK,INSTAGRAM", "X", "INSTAGRAM,TIKTOK");

    private final JdbcTemplate jdbc;
    private final DaySpan busy;
    private final Random random = new Random(2018);
    private final List<UUID> opds;
    private final List<UUID> pillars;
    private final UUID author;
    private long sequence;

    PostGenerator(JdbcTemplate jdbc, DaySpan busy) {
        this.jdbc = jdbc;
        this.busy = busy;
        opds = jdbc.queryForList("select id from opd", UUID.class);
        pillars = jdbc.queryForList("select id from pillar", UUID.class);
        author = jdbc.queryForObject("select id from portal_user where username = 'opd.disporapar'", UUID.class);
    }

    /** Plans that many more in the busy month. */
    void fillBusyMonth(int count) {
        insert(count, () -> within(busy));
    }

    /**
     * Plans that many in those days, in the order in which a city would have planned them: each some weeks before its
     * slot, so that what lies close in time lies close in the table.
     */
    void fill(int count, DaySpan days) {
        Iterator<LocalDateTime> slots = Stream.generate(() -> within(days))
                .limit(count)
                .map(slot -> Map.entry(slot.minusHours(random.nextInt(WEEKS_AHEAD * 7 * 24)), slot))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .iterator();
        insert(count, slots::next);
    }

    /** Plans that many more at other times. */
    void fillOtherTimes(int count) {
        DaySpan before = new DaySpan(busy.first().minusYears(YEARS / 2), busy.first());
        DaySpan after = new DaySpan(busy.end(), busy.end().plusYears(YEARS / 2));
        insert(count, () -> within(random.nextBoolean() ? before : after));
    }

    private LocalDateTime within(DaySpan span) {
        long days = ChronoUnit.DAYS.between(span.first(), span.end());
        LocalDateTime local =
                span.first().plusDays(random.nextLong(days)).atTime(random.nextInt(24), 15 * random.nextInt(4));
        return LocalDateTime.ofInstant(Wib.instant(local), ZoneOffset.UTC);
    }

    private void insert(int count, Supplier<LocalDateTime> slot) {
        for (int done = 0; done < count; done += AT_ONCE) {
            List<Object[]> rows = Stream.generate(() -> row(slot.get()))
                    .limit(Math.min(AT_ONCE, count - done))
                    .toList();
            jdbc.batchUpdate(INSERT, rows);
        }
        jdbc.execute("analyze table post");
    }

    private Object[] row(LocalDateTime slot) {
        String title = "Konten ke-" + ++sequence + " tentang wajah kota";
        String caption = title + ". Datang pagi, ajak keluarga, dan jaga kebersihan bersama. ".repeat(3);
        return new Object[] {
            inOrder(sequence),
            any(opds),
            any(pillars),
            title,
            caption,
            slot,
            any(STAGES),
            author,
            author,
            slot,
            any(CHANNELS),
            caption
        };
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Ids grow with time, as those of version 7 do. */
    private UUID inOrder(long number) {
        return new UUID(
                (1_700_000_000_000L + number) << 16 | 0x7000,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
