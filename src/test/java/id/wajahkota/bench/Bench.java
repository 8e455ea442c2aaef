package id.wajahkota.bench;

import id.wajahkota.PortalApplication;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Measures what `./portal bench NAME` asks for, on a database of its own. It judges nothing: it prints figures. */
public final class Bench {

    private static final Map<String, Function<ApplicationContext, Runnable>> BENCHES = Map.of(
            "calendar",
            CalendarBench::new,
            "approval",
            ApprovalBench::new,
            "rakor",
            RakorBench::new,
            "excel",
            ExcelBench::new,
            "plan",
            PlanBench::new,
            "start",
            StartBench::new);

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (!BENCHES.containsKey(name)) {
            System.err.println("portal bench: choose one of " + BENCHES.keySet());
            System.exit(2);
        }
        FileSystemUtils.deleteRecursively(Path.of("target/bench-database/data"));
        try (ConfigurableApplicationContext portal = new SpringApplicationBuilder(PortalApplication.class)
                .profiles("bench")
                .run()) {
            BENCHES.get(name).apply(portal).run();
        }
    }
}
