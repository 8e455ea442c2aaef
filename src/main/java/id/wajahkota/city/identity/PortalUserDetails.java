package id.wajahkota.city.identity;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** What Spring Security keeps in the session of somebody who is logged in; the hash is gone by then. */
final class PortalUserDetails implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1L;

    private final PortalUser user;
    private final boolean enabled;
    private @Nullable String passwordHash;
    private @Nullable Locale language;

    PortalUserDetails(User account) {
        this.user = account.asPortalUser();
        this.enabled = account.enabled();
        this.passwordHash = account.passwordHash();
        this.language = account.language().orElse(null);
    }

    PortalUser user() {
        return user;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language);
    }

    void prefer(Locale chosen) {
        language = chosen;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.roles().stream()
                .flatMap(role -> Stream.concat(
                        Stream.of(role.authority()), role.permissions().stream().map(Enum::name)))
                .distinct()
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return user.username();
    }

    @Override
    public boolean isEnabled() {
        return enabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
