package id.wajahkota.city.identity;

import id.wajahkota.demo.DemoStage;
import id.wajahkota.platform.shared.SuiteClock;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Lets a test act as the demo people, now or at another moment. */
@Component
public class DemoPeople {

    public static final String DISPORAPAR = "opd.disporapar";
    public static final String DISHUB = "opd.dishub";
    public static final String SECRETARIAT = "sekretariat";
    public static final String LEADER = "pimpinan";

    private final DemoStage stage;
    private final PasswordEncoder passwords;
    private final UserRepository users;

    DemoPeople(DemoStage stage, UserRepository users, PasswordEncoder passwords) {
        this.passwords = passwords;
        this.stage = stage;
        this.users = users;
    }

    public PortalUser user(String username) {
        return users.findByUsername(username).orElseThrow().asPortalUser();
    }

    /** The department that person plans for. */
    public OpdId opdOf(String username) {
        return user(username).opds().iterator().next();
    }

    public void act(String username, Runnable action) {
        act(username, SuiteClock.now(), action);
    }

    public void act(String username, Instant moment, Runnable action) {
        stage.act(username, moment, action);
    }

    public <T> T ask(String username, Callable<T> question) {
        AtomicReference<T> answer = new AtomicReference<>();
        act(username, () -> {
            try {
                answer.set(question.call());
            } catch (RuntimeException failure) {
                throw failure;
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        });
        return answer.get();
    }

    /** A further person of that role, who begins to exist for a test. */
    public String newcomer(Role role, String name) {
        return add(role, name, "{none}");
    }

    /** Somebody new who can log in, with the password of the demo people. */
    public String colleague(Role role, String name) {
        return add(role, name, passwords.encode(DemoStage.PASSWORD));
    }

    private String add(Role role, String name, String password) {
        String username = name.toLowerCase(Locale.ROOT) + "-" + UUID.randomUUID();
        users.save(new User(username, name, password, Set.of(role), Set.of()));
        return username;
    }
}
