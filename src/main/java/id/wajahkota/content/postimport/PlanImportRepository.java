package id.wajahkota.content.postimport;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
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

    /** What imports of that person did to those posts, as far as it is known from where. */
    @Query("""
            select e.postId as post, e.versionBefore as before, e.versionAfter as after
            from PlanImport i join i.effects e
            where i.ownerId = :owner and e.versionBefore is not null and e.postId in :posts
            """)
    List<Step> findSteps(UUID owner, Collection<UUID> posts);

    /** Keeps where taking an import back has left the posts that it had changed. */
    @Modifying
    @Query(nativeQuery = true, value = """
            update plan_import_effect e join post p on p.id = e.post_id
            set e.version_after = p.version where e.import_id = :id and e.version_before is not null
            """)
    void keepWhereUndoingLed(UUID id);

    /** From which version to which an import led a post. */
    interface Step {
        UUID getPost();

        long getBefore();

        long getAfter();
    }

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
