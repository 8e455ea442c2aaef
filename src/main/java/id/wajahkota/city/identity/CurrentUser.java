package id.wajahkota.city.identity;

import java.util.Optional;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is logged in on this request. */
@Component
public class CurrentUser {

    /** The person logged in, or nobody. */
    public Optional<PortalUser> find() {
        return details().map(PortalUserDetails::user);
    }

    /** What the session keeps of the person logged in. */
    Optional<PortalUserDetails> details() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof PortalUserDetails details
                ? Optional.of(details)
                : Optional.empty();
    }

    /**
     * The person logged in.
     *
     * @throws AuthenticationCredentialsNotFoundException when nobody is
     */
    public PortalUser require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }
}
