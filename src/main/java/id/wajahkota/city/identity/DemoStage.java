package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.PortalClock;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/**
 * Lets demo data be made as people would have made it: through the services, by a demo person, at some moment in the
 * past. It exists only where demo data is asked for.
 */
@Component
@ConditionalOnProperty("portal.demo")
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

    private final Accounts accounts;

    DemoStage(Accounts accounts) {
        this.accounts = accounts;
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
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
