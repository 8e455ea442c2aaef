package id.wajahkota.review.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeputyRepository extends Repository<Deputy, UUID> {

    Deputy save(Deputy deputy);

    Optional<Deputy> findById(UUID id);

    void delete(Deputy deputy);

    @Query("select d from Deputy d where d.deputyId = :deputy and :day between d.validFrom and d.validUntil")
    List<Deputy> findStandingIn(UUID deputy, LocalDate day);

    @Query("select d from Deputy d where d.validUntil >= :day order by d.validFrom, d.validUntil")
    List<Deputy> findFrom(LocalDate day);

    @Query("""
            select count(d) > 0 from Deputy d
            where d.personId = :person and d.validFrom <= :until and d.validUntil >= :from
            """)
    boolean isCovered(UUID person, LocalDate from, LocalDate until);
}
