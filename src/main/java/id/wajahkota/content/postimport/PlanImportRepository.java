package id.wajahkota.content.postimport;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlanImportRepository extends Repository<PlanImport, UUID> {

    PlanImport save(PlanImport plan);

    Optional<PlanImport> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from PlanImport i where i.id = :id")
    Optional<PlanImport> lockById(UUID id);

    /** Without their files, which nobody looks at in a list. */
    @Query("""
            select i.id as id, i.fileName as fileName, i.uploadedAt as uploadedAt, i.state as state,
                   i.created as created, i.changed as changed
            from PlanImport i where i.ownerId = :owner order by i.uploadedAt desc
            """)
    List<Row> findLatest(UUID owner, Limit limit);

    /** An import in a list. */
    interface Row {
        UUID getId();

        String getFileName();

        Instant getUploadedAt();

        PlanState getState();

        int getCreated();

        int getChanged();
    }
}
