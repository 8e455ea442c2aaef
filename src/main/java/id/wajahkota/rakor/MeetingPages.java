package id.wajahkota.rakor;

import id.wajahkota.identity.PortalUser;
import id.wajahkota.shared.SqlCondition;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pages what somebody may read, by the rule that {@link MeetingReaders} says. */
@Component
class MeetingPages {

    private final JdbcClient jdbc;
    private final MeetingRepository meetings;

    MeetingPages(JdbcClient jdbc, MeetingRepository meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** The latest on top. */
    Page<Meeting> readableBy(PortalUser person, Pageable page) {
        SqlCondition readable = MeetingReaders.of(person);
        long total = jdbc.sql("select count(*) from meeting m where " + readable.sql())
                .params(readable.parameters())
                .query(Long.class)
                .single();
        List<UUID> ids = jdbc.sql("select m.id from meeting m where " + readable.sql()
                        + " order by m.starts_at desc, m.id desc limit :limit offset :offset")
                .params(readable.parameters())
                .param("limit", page.getPageSize())
                .param("offset", page.getOffset())
                .query(UUID.class)
                .list();
        List<Meeting> found = meetings.findByIdIn(ids).stream()
                .sorted(Comparator.comparingInt(meeting -> ids.indexOf(meeting.id())))
                .toList();
        return new PageImpl<>(found, page, total);
    }
}
