package id.wajahkota.rakor.followup;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DirectiveRepository extends Repository<Directive, UUID> {

    Directive save(Directive directive);

    boolean existsById(UUID id);

    void delete(Directive directive);

    Optional<Directive> findById(UUID id);

    @EntityGraph(attributePaths = "opds")
    List<Directive> findByMeetingIdInOrderByRecordedAtAscIdAsc(Collection<UUID> meetings);

    @EntityGraph(attributePaths = "opds")
    List<Directive> findByIdIn(Collection<UUID> ids);

    /** For each directive how many follow-ups it has, and how many of them are verified. */
    @Query("""
            select f.directiveId as id, count(f) as total,
                sum(case when f.stage = id.wajahkota.rakor.followup.FollowUpStage.VERIFIED then 1 else 0 end) as verified
            from FollowUp f where f.directiveId in :ids group by f.directiveId
            """)
    List<ShareRow> findShares(Collection<UUID> ids);

    /** How far one directive is fulfilled. */
    interface ShareRow {
        UUID getId();

        int getTotal();

        int getVerified();
    }
}
