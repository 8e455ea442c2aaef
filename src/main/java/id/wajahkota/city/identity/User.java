package id.wajahkota.city.identity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.annotations.UuidGenerator.Style;
import org.jspecify.annotations.Nullable;

/** A person with an account in the portal. */
@Entity
@Table(name = "portal_user")
class User {

    @Id
    @GeneratedValue
    @UuidGenerator(style = Style.VERSION_7)
    private @Nullable UUID id;

    @Version
    private long version;

    private String username;
    private String displayName;
    private String passwordHash;
    private boolean enabled = true;
    private @Nullable String language;

    @ElementCollection
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "user_opd", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "opd_id")
    private Set<UUID> opds = new HashSet<>();

    User(String username, String displayName, String passwordHash, Set<Role> roles, Set<OpdId> opds) {
        this.username = username;
        this.displayName = displayName;
        this.passwordHash = passwordHash;
        this.roles.addAll(roles);
        opds.forEach(opd -> this.opds.add(opd.value()));
    }

    protected User() {}

    PortalUser asPortalUser() {
        Set<OpdId> memberships = opds.stream().map(OpdId::new).collect(Collectors.toUnmodifiableSet());
        return new PortalUser(
                new UserId(Objects.requireNonNull(id)), username, displayName, Set.copyOf(roles), memberships);
    }

    User rewrite(String newName, Set<Role> newRoles, Set<OpdId> newOpds) {
        displayName = newName;
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        Set<UUID> wanted = newOpds.stream().map(OpdId::value).collect(Collectors.toSet());
        opds.retainAll(wanted);
        opds.addAll(wanted);
        return this;
    }

    void setPassword(String hash) {
        passwordHash = hash;
    }

    void open(boolean wanted) {
        enabled = wanted;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean enabled() {
        return enabled;
    }

    Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::of);
    }

    void prefer(Locale locale) {
        language = locale.getLanguage();
    }
}
