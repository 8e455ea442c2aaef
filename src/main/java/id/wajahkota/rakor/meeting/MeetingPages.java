package id.wajahkota.rakor.meeting;

import id.wajahkota.city.identity.PortalUser;
import id.wajahkota.platform.shared.SearchWords;
import id.wajahkota.platform.shared.SqlCondition;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.support.PageableExecutionUtils;
import org.springframework.stereotype.Component;

/** Pages what somebody may read, by the rule that {@link MeetingReaders} says. */
@Component
class MeetingPages {

    private final EntityManager entities;

    MeetingPages(EntityManager entities) {
        this.entities = entities;
    }

    /** The latest on top, and how many there are in all. */
    Page<Meeting> readableBy(PortalUser person, Pageable page) {
        SqlCondition readable = MeetingReaders.of(person);
        Query count = entities.createNativeQuery("select count(*) from meeting m where " + readable.sql(), Long.class);
        readable.parameters().forEach(count::setParameter);
        return PageableExecutionUtils.getPage(rows(person, page), page, () -> (Long) count.getSingleResult());
    }

    /** The latest on top; whoever asks knows how many there are. */
    List<Meeting> rows(PortalUser person, Pageable page) {
        return rows(MeetingReaders.of(person), page);
    }

    /** Those whose title or number holds the words, the latest on top. */
    List<Meeting> named(PortalUser person, String words, Pageable page) {
        SqlCondition readable = MeetingReaders.of(person);
        Map<String, Object> parameters = new HashMap<>(readable.parameters());
        parameters.put("named", SearchWords.containing(words));
        return rows(
                new SqlCondition(readable.sql() + " and (m.title like :named or m.number like :named)", parameters),
                page);
    }

    @SuppressWarnings("unchecked")
    private List<Meeting> rows(SqlCondition condition, Pageable page) {
        Query rows = entities.createNativeQuery(
                        "select m.* from meeting m where " + condition.sql() + " order by m.starts_at desc, m.id desc",
                        Meeting.class)
                .setFirstResult(Math.toIntExact(page.getOffset()))
                .setMaxResults(page.getPageSize());
        condition.parameters().forEach(rows::setParameter);
        return rows.getResultList();
    }
}
