package id.wajahkota.content.campaign;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CampaignRepository extends Repository<Campaign, UUID> {

    Campaign save(Campaign campaign);

    @EntityGraph(attributePaths = "participants")
    Optional<Campaign> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Campaign c where c.id = :id")
    Optional<Campaign> lockById(UUID id);

    String VISIBLE = """
            from Campaign c where (:everyOpd = true or c.id in :sent or c.leadOpdId in :opds
              or exists (select 1 from Campaign d join d.participants p where d = c and p in :opds))
            """;

    @EntityGraph(attributePaths = "participants")
    @Query("select c " + VISIBLE + " order by c.ends desc, c.starts desc, c.theme")
    List<Campaign> findVisible(boolean everyOpd, Collection<UUID> opds, Collection<UUID> sent);
}
