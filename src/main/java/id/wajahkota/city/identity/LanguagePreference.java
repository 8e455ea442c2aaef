package id.wajahkota.city.identity;

import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The language a person chose, kept with their account so that it follows them to every device. */
@Service
@PreAuthorize("permitAll()")
public class LanguagePreference {

    private final UserRepository users;
    private final CurrentUser currentUser;

    LanguagePreference(UserRepository users, CurrentUser currentUser) {
        this.users = users;
        this.currentUser = currentUser;
    }

    /** What the person logged in chose; empty when nobody is, or they never did. Asks the session, so it always works. */
    public Optional<Locale> chosen() {
        return currentUser.details().flatMap(PortalUserDetails::language);
    }

    /** Keeps the choice with the account of the person logged in; does nothing when nobody is. */
    @Transactional
    public void choose(Locale language) {
        currentUser.details().ifPresent(details -> {
            users.findById(details.user().id().value()).ifPresent(account -> account.prefer(language));
            details.prefer(language);
        });
    }
}
