package id.wajahkota.dev;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code ./portal dev} runs: the portal with Spring's devtools and Vaadin's development server, and beside it a
 * compiler that stays warm. Whatever is saved is brought to where the portal runs from: for classes and words it begins
 * anew within its process, styles and web components change in the open page.
 */
final class DevelopmentLoop {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WORDS = Path.of("src/main/resources");
    private static final Path STYLES = Path.of("frontend/styles");
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path SERVED_STYLES = CLASSES.resolve("META-INF/resources/styles");

    private final SourceCompiler compiler;
    private final Beginnings beginnings = new Beginnings(CLASSES.resolve(".begin-anew"));

    private DevelopmentLoop(String classpath) {
        compiler = new SourceCompiler(SOURCES, CLASSES, classpath);
    }

    public static void main(String[] arguments) throws Exception {
        String classpath = System.getProperty("java.class.path");
        DevelopmentLoop loop = new DevelopmentLoop(classpath);
        Process portal = start(classpath, arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portal.destroy();
            portal.onExit().join();
        }));
        SavedFiles.watch(SOURCES, loop::compile);
        SavedFiles.watch(WORDS, saved -> {
            copy(saved, WORDS, CLASSES);
            loop.beginnings.want();
        });
        SavedFiles.watch(STYLES, saved -> copy(saved, STYLES, SERVED_STYLES));
        loop.listen(portal);
        System.exit(portal.waitFor());
    }

    private static Process start(String classpath, String[] arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-classpath",
                classpath,
                "id.wajahkota.PortalApplication",
                "--spring.profiles.active=local,dev"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    private void listen(Process portal) throws IOException {
        try (BufferedReader said = portal.inputReader()) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                System.out.println(line);
                beginnings.hear(line);
            }
        }
    }

    private void compile(Set<Path> saved) throws IOException {
        Set<Path> sources =
                saved.stream().filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        if (sources.isEmpty()) {
            return;
        }
        List<String> faults = compiler.compile(sources);
        faults.forEach(System.err::println);
        if (faults.isEmpty()) {
            beginnings.want();
        }
    }

    private static void copy(Set<Path> saved, Path from, Path to) throws IOException {
        for (Path file : saved) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            try {
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            } catch (NoSuchFileException goneMeanwhile) {
                System.err.println("portal: " + file + " is gone again");
            }
        }
    }
}
