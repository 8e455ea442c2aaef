package id.wajahkota.identity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface UserRepository extends Repository<User, UUID> {

    @EntityGraph(attributePaths = {"roles", "opds"})
    Optional<User> findByUsername(String username);

    Optional<User> findById(UUID id);

    @Query("select u.id as id, u.displayName as displayName from User u where u.id in :ids")
    List<NameRow> findNames(Collection<UUID> ids);

    long count();

    User save(User user);

    /** A person's name without the rest of the account. */
    interface NameRow {
        UUID getId();

        String getDisplayName();
    }
}
