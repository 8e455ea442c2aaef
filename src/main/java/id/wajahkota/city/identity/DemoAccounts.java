package id.wajahkota.city.identity;

import id.wajahkota.platform.shared.DemoFile;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The departments of Malang and the demo accounts, loaded once into an empty database. */
@Component
@ConditionalOnProperty("portal.demo")
@Order(1)
class DemoAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoAccounts.class);

    private final OpdRepository opds;
    private final UserRepository users;
    private final PasswordEncoder passwords;

    DemoAccounts(OpdRepository opds, UserRepository users, PasswordEncoder passwords) {
        this.opds = opds;
        this.users = users;
        this.passwords = passwords;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (users.count() > 0) {
            return;
        }
        LOG.info("Loading the demo data ...");
        Map<String, OpdId> byCode =
                DemoFile.read("opd.csv", row -> new Opd(row.apply("code"), row.apply("name"), row.apply("kind")))
                        .stream()
                        .map(opd -> opds.save(opd).summary())
                        .collect(Collectors.toMap(OpdSummary::code, OpdSummary::id));
        String hash = passwords.encode(DemoStage.PASSWORD);
        DemoFile.read("accounts.csv", row -> toUser(row, hash, byCode)).forEach(users::save);
    }

    private static User toUser(UnaryOperator<String> row, String hash, Map<String, OpdId> byCode) {
        Set<Role> roles =
                Arrays.stream(row.apply("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        String opd = row.apply("opd");
        Set<OpdId> memberships = opd.isBlank() ? Set.of() : Set.of(byCode.get(opd));
        return new User(row.apply("username"), row.apply("name"), hash, roles, memberships);
    }
}
