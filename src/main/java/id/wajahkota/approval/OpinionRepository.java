package id.wajahkota.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpinionRepository extends Repository<Opinion, UUID> {

    Opinion save(Opinion opinion);

    @Query("""
            select o from Opinion o join Submission s on s.id = o.submissionId
            where s.subjectType = :type and s.subjectId = :id order by o.givenAt desc
            """)
    List<Opinion> findOf(String type, UUID id);
}
