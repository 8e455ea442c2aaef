package id.wajahkota.review.approval;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OpinionRepository extends Repository<Opinion, UUID> {

    Opinion save(Opinion opinion);

    @Query("""
            select o from Opinion o join Submission s on s.id = o.submissionId
            where s.subjectType = :type and s.subjectId = :id order by o.givenAt desc
            """)
    List<Opinion> findOf(String type, UUID id);

    /** The revisions that somebody decided on, the latest first, of the rounds before the present one. */
    @Query("""
            select s.revision from Opinion o join Submission s on s.id = o.submissionId
            where s.subjectType = :type and s.subjectId = :id
              and o.action in (id.wajahkota.review.approval.ReviewAction.APPROVE,
                               id.wajahkota.review.approval.ReviewAction.REQUEST_CHANGES,
                               id.wajahkota.review.approval.ReviewAction.REJECT)
              and s.submittedAt < (select max(t.submittedAt) from Submission t
                                   where t.subjectType = :type and t.subjectId = :id)
            order by o.givenAt desc
            """)
    List<Integer> findDecidedRevisions(String type, UUID id, Limit limit);
}
