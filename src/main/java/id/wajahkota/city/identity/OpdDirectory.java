package id.wajahkota.city.identity;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The city's departments. There are some dozens, so every screen reads them all in one statement. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
public class OpdDirectory {

    private final OpdRepository opds;
    private final CurrentUser currentUser;

    OpdDirectory(OpdRepository opds, CurrentUser currentUser) {
        this.opds = opds;
        this.currentUser = currentUser;
    }

    /** Every department, by name. */
    public List<OpdSummary> all() {
        return opds.findAllByOrderByName().stream().map(Opd::summary).toList();
    }

    /** The departments that the person logged in plans for, by name. */
    public List<OpdSummary> administered() {
        PortalUser person = currentUser.require();
        return all().stream().filter(opd -> person.administers(opd.id())).toList();
    }

    /** Every department, to be looked up. */
    public Map<OpdId, OpdSummary> byId() {
        return all().stream().collect(Collectors.toMap(OpdSummary::id, Function.identity()));
    }
}
