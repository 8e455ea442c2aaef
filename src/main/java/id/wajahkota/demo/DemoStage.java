package id.wajahkota.demo;

import id.wajahkota.platform.shared.PortalClock;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets demo data be made as people would have made it: through the services, by a demo person, at some moment in the
 * past. It exists only where demo data is asked for.
 */
@DemoComponent
public class DemoStage {

    /** Known to everybody: demo data never goes where real people work. */
    public static final String PASSWORD = "ngalam-2018";

    /** One account for each way of using the portal; further departments have theirs too. */
    public static final List<String> ACCOUNTS = List.of(
            "sekretariat",
            "opd.disporapar",
            "opd.dishub",
            "opd.dinkes",
            "akademisi",
            "pimpinan",
            "inspektorat",
            "admin");

    private final UserDetailsService accounts;
    private final EntityManager entities;

    DemoStage(UserDetailsService accounts, EntityManager entities) {
        this.accounts = accounts;
        this.entities = entities;
    }

    /** Runs the action as that demo person, as if it were that moment. */
    public void act(String username, Instant moment, Runnable action) {
        UserDetails person = accounts.loadUserByUsername(username);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context);
        try {
            PortalClock.at(moment, action);
            settle();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** Within one great transaction, each action ends as if it had had its own: the next one reads what it wrote. */
    private void settle() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            entities.flush();
            entities.clear();
        }
    }
}
