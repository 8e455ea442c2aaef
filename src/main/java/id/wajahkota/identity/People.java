package id.wajahkota.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return users.findAdmins(person.seesEveryOpd(), opds).stream()
                .map(row -> new PersonSummary(new UserId(row.getId()), row.getDisplayName()))
                .toList();
    }

    /** The names of those people, read in one statement; an id nobody has is left out. */
    public Map<UserId, String> names(Collection<UserId> ids) {
        return users.findNames(ids.stream().map(UserId::value).distinct().toList()).stream()
                .collect(Collectors.toMap(row -> new UserId(row.getId()), UserRepository.NameRow::getDisplayName));
    }
}
