package id.wajahkota.city.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The names of people that other modules know by id. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class People {

    private static final Set<Role> PLANNERS = Permission.CONTENT_PLAN.holders();

    private final UserRepository users;
    private final CurrentUser currentUser;

    People(UserRepository users, CurrentUser currentUser) {
        this.users = users;
        this.currentUser = currentUser;
    }

    /** The OPD admins whose work the person logged in may see, by name. */
    public List<PersonSummary> visibleAdmins() {
        PortalUser person = currentUser.require();
        List<UUID> opds = person.opds().stream().map(OpdId::value).toList();
        return summaries(users.findAdmins(person.seesEveryOpd(), opds, PLANNERS));
    }

    /** Everybody whose account is open, by name. */
    @Requires(Permission.PEOPLE_READ)
    public List<PersonSummary> active() {
        return summaries(users.findActive());
    }

    /** Everybody with an open account who holds that role, by name. */
    public List<PersonSummary> holding(Role role) {
        return summaries(users.findHolding(role));
    }

    /** Whoever plans for that department and whose account is open; asked by modules, not by people. */
    @PreAuthorize("permitAll()")
    public Set<UserId> adminsOf(OpdId opd) {
        return users.findAdminsOf(opd.value(), PLANNERS).stream()
                .map(UserId::new)
                .collect(Collectors.toSet());
    }

    /** Everybody with an open account who may read the work of those departments, by name. */
    public List<PersonSummary> readersOf(Collection<OpdId> opds) {
        return summaries(users.findReaders(
                opds.stream().map(OpdId::value).toList(), PLANNERS, Permission.EVERY_OPD_READ.holders()));
    }

    /** The roles of those people; who has none, or whose account is closed, is left out. */
    public Map<UserId, Set<Role>> rolesOf(Collection<UserId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : users.findRoles(ids.stream().map(UserId::value).distinct().toList()).stream()
                        .collect(Collectors.groupingBy(
                                row -> new UserId(row.getId()),
                                Collectors.mapping(UserRepository.RoleRow::getRole, Collectors.toSet())));
    }

    /** The names of those people, read in one statement; an id nobody has is left out. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return users.findNames(ids.stream().map(UserId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(row -> new UserId(row.getId()), UserRepository.NameRow::getDisplayName));
    }

    private static List<PersonSummary> summaries(List<UserRepository.NameRow> rows) {
        return rows.stream()
                .map(row -> new PersonSummary(new UserId(row.getId()), row.getDisplayName()))
                .toList();
    }
}
