package id.wajahkota.bench;

import id.wajahkota.bench.empty.EmptyPortal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;

/**
 * How long it takes from the command to the first answer, and how much of the processors, for a portal that was started
 * before: beside an empty application of the same stack. Both find the same database running and
 * full, in which the empty one has a table of its own.
 */
final class StartBench implements Runnable {

    private static final int ROUNDS = 3;
    private static final String OURS = "the portal, as `./portal run` starts it";
    private static final String WITHOUT = "the portal, without the cache of the build";
    private static final String EMPTY = "empty Boot + Vaadin + JPA + Liquibase";
    private static final double LIMIT = 2;

    private final JdbcConnectionDetails database;

    StartBench(ApplicationContext portal) {
        database = portal.getBean(JdbcConnectionDetails.class);
    }

    @Override
    public void run() {
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put(OURS, portal(List.of("-XX:AOTCache=" + Path.of("target/run/portal.aot"))));
        commands.put(WITHOUT, portal(List.of()));
        commands.put(EMPTY, empty());
        Map<String, List<Started>> starts = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, List<String>> command : commands.entrySet()) {
                Started started = Started.once(command.getValue());
                // The first start of each brings its tables up to date, and is not what is measured.
                if (round > 0) {
                    starts.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                            .add(started);
                }
            }
        }
        tell(starts);
    }

    private static void tell(Map<String, List<Started>> starts) {
        System.out.println("| start | to the first answer (s) | processor time (s) |");
        System.out.println("| --- | ---: | ---: |");
        starts.forEach((name, rounds) -> System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, Started.seconds(rounds), Started.processor(rounds)));
        List<Started> ours = starts.get(OURS);
        List<Started> empty = starts.get(EMPTY);
        Goal.tell("start-against-empty", Started.seconds(ours) / Started.seconds(empty), LIMIT);
        Goal.tell("start-processor-against-empty", Started.processor(ours) / Started.processor(empty), LIMIT);
    }

    private List<String> portal(List<String> options) {
        return command(
                options,
                List.of("-jar", "target/run/portal.jar"),
                List.of("--spring.profiles.active=local", "--portal.embedded-database.folder=false"));
    }

    private List<String> empty() {
        return command(
                List.of(),
                List.of("-classpath", System.getProperty("java.class.path"), EmptyPortal.class.getName()),
                List.of("--spring.profiles.active=empty"));
    }

    private List<String> command(List<String> options, List<String> program, List<String> arguments) {
        String java = ProcessHandle.current().info().command().orElseThrow();
        return Stream.of(
                        List.of(java, "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"),
                        options,
                        program,
                        arguments,
                        List.of(
                                "--spring.datasource.url=" + database.getJdbcUrl(),
                                "--spring.datasource.username=" + database.getUsername(),
                                "--spring.datasource.password=" + database.getPassword()))
                .flatMap(List::stream)
                .toList();
    }
}
