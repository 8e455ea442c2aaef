package id.wajahkota.city.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets something be read for a person who is not there: their calendar program, which knows a secret they gave it.
 * The rights are those the account has now, not those it had when the secret was given.
 */
@Component
public class OnBehalf {

    private final UserRepository users;

    OnBehalf(UserRepository users) {
        this.users = users;
    }

    /** What the person would be answered; nothing when their account is gone or closed. */
    public <T> Optional<T> of(UserId person, Supplier<T> question) {
        Optional<PortalUserDetails> details =
                users.findWithRights(person.value()).map(PortalUserDetails::new).filter(PortalUserDetails::isEnabled);
        if (details.isEmpty()) {
            return Optional.empty();
        }
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                details.get(), null, details.get().getAuthorities()));
        SecurityContextHolder.setContext(acting);
        try {
            return Optional.of(question.get());
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
