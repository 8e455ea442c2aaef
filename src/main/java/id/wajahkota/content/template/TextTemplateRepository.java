package id.wajahkota.content.template;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextTemplateRepository extends Repository<TextTemplate, UUID> {

    TextTemplate save(TextTemplate template);

    void delete(TextTemplate template);

    Optional<TextTemplate> findById(UUID id);

    @Query("""
            select t from TextTemplate t where t.opdId is null or :everyOpd = true or t.opdId in :opds
            order by t.kind, t.name, t.id
            """)
    List<TextTemplate> findUsable(boolean everyOpd, Collection<UUID> opds);
}
