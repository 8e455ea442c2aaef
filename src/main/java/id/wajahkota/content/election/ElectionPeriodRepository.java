package id.wajahkota.content.election;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ElectionPeriodRepository extends Repository<ElectionPeriod, UUID> {

    ElectionPeriod save(ElectionPeriod period);

    void delete(ElectionPeriod period);

    Optional<ElectionPeriod> findById(UUID id);

    @EntityGraph(attributePaths = "topics")
    List<ElectionPeriod> findAllByOrderByEndsDescStartsDesc();

    /** Those on one of the two days, the one that ends last first. */
    @Query("""
            select p from ElectionPeriod p
            where :topic member of p.topics
              and (:submitted between p.starts and p.ends or :due between p.starts and p.ends)
            order by p.ends desc, p.id
            """)
    List<ElectionPeriod> findOn(UUID topic, LocalDate submitted, LocalDate due, Limit limit);
}
