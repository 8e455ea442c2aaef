package id.wajahkota.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Fills the tables of rakor: a meeting and a directive for each hundred follow-ups of all departments. As in a city, what
 * one meeting asks for falls due in the weeks after it, and ids grow with time.
 */
final class FollowUpGenerator {

    private static final int OF_ONE_MEETING = 100;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 1_500;
    private static final List<String> STAGES = List.of("OPEN", "IN_PROGRESS", "DONE", "VERIFIED", "VERIFIED");
    private static final String MEETING = """
            insert into meeting (id, number, title, place, starts_at, ends_at, chair, chair_position, minute_taker_id,
                stage, check_in_secret, sequence, created_by, created_at, version)
            values (?, ?, 'Rakor', 'Balai Kota', ?, ?, 'Ketua', '', ?, 'FINAL', '', 1, ?, ?, 0)
            """;
    private static final String DIRECTIVE = """
            insert into directive (id, meeting_id, speaker, speaker_position, quote, recorded_by, recorded_at, version)
            values (?, ?, ?, '', 'Jawab pengaduan dengan cepat', ?, ?, 0)
            """;
    private static final String FOLLOW_UP = """
            insert into follow_up (id, meeting_id, directive_id, opd_id, task, priority, due, stage, assigned_by,
                assigned_at, version)
            values (?, ?, ?, ?, ?, 'NORMAL', ?, ?, ?, ?, 0)
            """;

    private final JdbcTemplate jdbc;
    private final Random random = new Random(2018);
    private final List<UUID> opds;
    private final UUID person;
    private final LocalDateTime now = LocalDateTime.of(2026, 1, 1, 0, 0);
    private int meetings;
    private long sequence;

    FollowUpGenerator(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        opds = jdbc.queryForList("select id from opd", UUID.class);
        person = jdbc.queryForObject("select id from portal_user where username = 'sekretariat'", UUID.class);
    }

    /** Takes away what the demo data brought, so that the sizes are as they say. */
    void begin() {
        jdbc.execute("delete from evidence");
        jdbc.execute("delete from journal_entry where subject_type = 'FOLLOW_UP'");
        jdbc.execute("delete from follow_up");
    }

    /** Assigns that many more. */
    void assign(int count) {
        for (int done = 0; done < count; done += OF_ONE_MEETING) {
            LocalDate held = FIRST.plusDays(random.nextInt(DAYS));
            UUID meeting = id();
            UUID directive = id();
            jdbc.update(MEETING, meeting, "bench/" + meetings++, now, now, person, person, now);
            jdbc.update(DIRECTIVE, directive, meeting, "Pimpinan " + meetings % 7, person, now);
            List<Object[]> rows = new ArrayList<>();
            for (int row = 0; row < Math.min(OF_ONE_MEETING, count - done); row++) {
                rows.add(new Object[] {
                    id(),
                    meeting,
                    directive,
                    opds.get(random.nextInt(opds.size())),
                    "Tugas " + meetings + "." + row,
                    Date.valueOf(held.plusDays(10 + random.nextInt(50))),
                    STAGES.get(random.nextInt(STAGES.size())),
                    person,
                    now
                });
            }
            jdbc.batchUpdate(FOLLOW_UP, rows);
        }
        jdbc.execute("analyze table follow_up, directive, meeting");
    }

    private UUID id() {
        return new UUID(++sequence << 16, random.nextLong());
    }
}
