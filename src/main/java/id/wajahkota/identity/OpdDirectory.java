package id.wajahkota.identity;

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

    OpdDirectory(OpdRepository opds) {
        this.opds = opds;
    }

    /** Every department, by name. */
    public List<OpdSummary> all() {
        return opds.findAllByOrderByName().stream().map(Opd::summary).toList();
    }

    /** Every department, to be looked up. */
    public Map<OpdId, OpdSummary> byId() {
        return all().stream().collect(Collectors.toMap(OpdSummary::id, Function.identity()));
    }
}
