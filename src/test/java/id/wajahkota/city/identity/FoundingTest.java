package id.wajahkota.city.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.wajahkota.PortalTest;
import id.wajahkota.demo.DemoStage;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

@PortalTest
class FoundingTest {

    private static final Founder STRANGER =
            new Founder("stranger", "Stranger", "kuda-terbang-42", Set.of(Role.SYSTEM_ADMIN), Set.of());

    @Autowired
    private Founding founding;

    @Autowired
    private UserRepository users;

    @Autowired
    private PasswordEncoder passwords;

    @Autowired
    private JdbcClient database;

    @Test
    void aPortalInWhichSomebodyIsCannotBeFoundedAgain() {
        assertThat(founding.isOver()).isTrue();
        assertThatThrownBy(() -> founding.found(List.of(), List.of(STRANGER)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(users.findByUsername("stranger")).isEmpty();
    }

    @Test
    void aFoundersPasswordIsKeptAsAHashAndNeverWrittenOut() {
        String hash = users.findByUsername("admin").orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$");
        assertThat(passwords.matches(DemoStage.PASSWORD, hash)).isTrue();
        assertThat(STRANGER).asString().doesNotContain(STRANGER.password());
    }

    @Test
    void whoWasThereFromTheBeginningStandsInTheJournal() {
        assertThat(database.sql(
                                "select count(*) from journal_entry where subject_type = 'ACCOUNT' and actor_id is null")
                        .query(Long.class)
                        .single())
                .isGreaterThan(10);
    }
}
