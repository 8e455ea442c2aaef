package id.wajahkota.demo;

import id.wajahkota.city.identity.Founder;
import id.wajahkota.city.identity.Founding;
import id.wajahkota.city.identity.OpdEntry;
import id.wajahkota.city.identity.Role;
import id.wajahkota.platform.shared.Blank;
import java.util.Arrays;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;

/** The departments of Malang and the demo accounts. */
@DemoComponent
@Order(1)
class DemoAccounts implements DemoPart {

    private final Founding founding;

    DemoAccounts(Founding founding) {
        this.founding = founding;
    }

    @Override
    public void load() {
        founding.found(
                DemoFile.read("opd.csv", row -> new OpdEntry(row.apply("code"), row.apply("name"), row.apply("kind"))),
                DemoFile.read("accounts.csv", DemoAccounts::person));
    }

    private static Founder person(UnaryOperator<String> row) {
        Set<Role> roles =
                Arrays.stream(row.apply("roles").split(" ")).map(Role::valueOf).collect(Collectors.toSet());
        String opd = row.apply("opd");
        return new Founder(
                row.apply("username"),
                row.apply("name"),
                DemoStage.PASSWORD,
                roles,
                Blank.is(opd) ? Set.of() : Set.of(opd));
    }
}
