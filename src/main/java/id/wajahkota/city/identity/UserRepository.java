package id.wajahkota.city.identity;

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

    @EntityGraph(attributePaths = {"roles", "opds"})
    @Query("select u from User u where u.id = :id")
    Optional<User> findWithRights(UUID id);

    @Query("""
            select distinct u.id as id, u.displayName as displayName from User u join u.roles r left join u.opds o
            where r in :planners and (:everyOpd = true or o in :opds)
            order by u.displayName
            """)
    List<NameRow> findAdmins(boolean everyOpd, Collection<UUID> opds, Collection<Role> planners);

    @Query("""
            select u.id from User u join u.roles r join u.opds o
            where u.enabled = true and r in :planners and o = :opd
            """)
    List<UUID> findAdminsOf(UUID opd, Collection<Role> planners);

    @Query("""
            select distinct u.id as id, u.displayName as displayName from User u join u.roles r left join u.opds o
            where u.enabled = true and (r in :planners and o in :opds or r in :readers)
            order by u.displayName
            """)
    List<NameRow> findReaders(Collection<UUID> opds, Collection<Role> planners, Collection<Role> readers);

    @Query("select u.id as id, u.displayName as displayName from User u where u.id in :ids")
    List<NameRow> findNames(Collection<UUID> ids);

    @Query("select u.id as id, u.displayName as displayName from User u where u.enabled = true order by u.displayName")
    List<NameRow> findActive();

    @Query("""
            select u.id as id, u.displayName as displayName from User u join u.roles r
            where u.enabled = true and r = :role order by u.displayName
            """)
    List<NameRow> findHolding(Role role);

    @Query("select u.id as id, r as role from User u join u.roles r where u.enabled = true and u.id in :ids")
    List<RoleRow> findRoles(Collection<UUID> ids);

    @EntityGraph(attributePaths = {"roles", "opds"})
    @Query("select u from User u order by u.displayName, u.username")
    List<User> findAllWithRights();

    long count();

    User save(User user);

    /** A person's name without the rest of the account. */
    interface NameRow {
        UUID getId();

        String getDisplayName();
    }

    /** One of the roles of an account that is open. */
    interface RoleRow {
        UUID getId();

        Role getRole();
    }
}
