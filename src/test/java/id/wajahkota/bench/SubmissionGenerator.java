package id.wajahkota.bench;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Posts on one channel that wait for the secretariat, each with its submission of one step. */
public final class SubmissionGenerator {

    private static final String POST = """
            insert into post (id, opd_id, pillar_id, title, caption, hashtags, slot, stage, revision,
                submitted_revision, author_id, last_editor_id, last_edited_at, version, channel_codes, search_text)
            values (?, ?, ?, 'Wajah kota', 'Datang pagi, ajak keluarga.', '#NgalamRek', ?, 'IN_REVIEW', 1, 1, ?, ?, ?, 0,
                'INSTAGRAM', 'Wajah kota')
            """;
    private static final String SUBMISSION = """
            insert into submission (id, subject_type, subject_id, opd_id, title, revision, author_id, last_editor_id,
                status, open_step, open_role, due_at, submitted_at, version, open_kind, open_name, step_due_at,
                answer_by, purpose)
            values (?, 'POST', ?, ?, 'Wajah kota', 1, ?, ?, 'OPEN', 0, 'SECRETARIAT', ?, ?, 0, 'DECIDE', 'Sekretariat',
                ?, ?, 'APPROVAL')
            """;
    private static final String STEP = """
            insert into submission_step (submission_id, position, name, role, kind, people, quorum, due_hours, mandatory)
            values (?, 0, 'Sekretariat', 'SECRETARIAT', 'DECIDE', '', 'ANY', 8, true)
            """;

    private final JdbcTemplate jdbc;
    private final Random random = new Random(2018);
    private final UUID opd;
    private final UUID pillar;
    private final UUID author;
    private long sequence;

    public SubmissionGenerator(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        opd = jdbc.queryForObject("select id from opd where code = 'DISPORAPAR'", UUID.class);
        pillar = jdbc.queryForObject("select id from pillar limit 1", UUID.class);
        author = jdbc.queryForObject("select id from portal_user where username = 'opd.disporapar'", UUID.class);
    }

    /** Hands in that many and tells the posts. */
    public List<UUID> submit(int count) {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        LocalDateTime slot = now.plusDays(30);
        List<UUID> posts = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            UUID post = id();
            UUID submission = id();
            jdbc.update(POST, post, opd, pillar, slot, author, author, now);
            jdbc.update("insert into post_channel (post_id, channel) values (?, 'INSTAGRAM')", post);
            jdbc.update(SUBMISSION, submission, post, opd, author, author, slot, now, slot, slot);
            jdbc.update(STEP, submission);
            posts.add(post);
        }
        return posts;
    }

    /** Ids grow with time, as those of version 7 do. */
    private UUID id() {
        return new UUID(
                (1_800_000_000_000L + ++sequence) << 16 | 0x7000,
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }
}
