package id.wajahkota.city.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The beginning of a portal that nobody can log in to yet. Nobody has the right to begin it, so it is done at the start
 * of the program, once, and never after somebody is there.
 */
@Component
public class Founding {

    private final OpdRepository opds;
    private final UserRepository users;
    private final PasswordEncoder passwords;
    private final RegisterChanges changes;

    Founding(OpdRepository opds, UserRepository users, PasswordEncoder passwords, RegisterChanges changes) {
        this.opds = opds;
        this.users = users;
        this.passwords = passwords;
        this.changes = changes;
    }

    /** Whether somebody has an account. */
    @Transactional(readOnly = true)
    public boolean isOver() {
        return users.count() > 0;
    }

    /**
     * Makes the first departments and accounts.
     *
     * @throws IllegalStateException when somebody is there already
     */
    @Transactional
    public void found(List<OpdEntry> departments, List<Founder> people) {
        if (isOver()) {
            throw new IllegalStateException("Somebody has an account already");
        }
        Map<String, OpdId> byCode =
                departments.stream().map(this::make).collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
        Map<String, String> hashes = new HashMap<>();
        people.forEach(person -> make(person, hashes.computeIfAbsent(person.password(), passwords::encode), byCode));
    }

    private OpdSummary make(OpdEntry entry) {
        OpdSummary made =
                opds.save(new Opd(entry.code(), entry.name(), entry.kind())).summary();
        changes.written(RegisterChanges.Kind.OPD, made.id().value(), entry.name(), null, entry);
        return made;
    }

    private void make(Founder person, String hash, Map<String, OpdId> byCode) {
        PortalUser made = users.save(new User(
                        person.username(),
                        person.name(),
                        hash,
                        person.roles(),
                        person.opds().stream().map(byCode::get).collect(Collectors.toSet())))
                .asPortalUser();
        changes.written(
                RegisterChanges.Kind.ACCOUNT,
                made.id().value(),
                person.name(),
                null,
                new AccountRows.Entry(made.username(), made.displayName(), made.roles(), made.opds()));
    }
}
