package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.Blank;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds the account somebody logs in with. */
@Component
class Accounts implements UserDetailsService {

    private final UserRepository users;

    Accounts(UserRepository users) {
        this.users = users;
    }

    @Override
    @Transactional(readOnly = true)
    public UserDetails loadUserByUsername(String username) {
        return users.findByUsername(Blank.clean(username))
                .map(PortalUserDetails::new)
                .orElseThrow(() -> new UsernameNotFoundException("No such account"));
    }
}
