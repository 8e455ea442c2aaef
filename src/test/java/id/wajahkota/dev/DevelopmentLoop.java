package id.wajahkota.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What {@code ./portal dev} runs: the portal with Spring's devtools and Vaadin's development server, and beside it a
 * compiler that stays warm. Whatever is saved is brought to where the portal runs from: for classes and words it begins
 * anew within its process, styles and web components change in the open page.
 */
final class DevelopmentLoop {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path CLASSES = Path.of("target/classes");

    /** Where what is only copied is written, and where the portal finds it. */
    private static final Map<Path, Path> COPIED = Map.of(
            Path.of("src/main/resources"),
            CLASSES,
            Path.of("frontend/styles"),
            CLASSES.resolve("META-INF/resources/styles"));

    private DevelopmentLoop() {}

    public static void main(String[] arguments) throws Exception {
        String classpath = System.getProperty("java.class.path");
        SourceCompiler compiler = new SourceCompiler(SOURCES, CLASSES, classpath);
        SavedFiles.watch(Set.of(SOURCES), saved -> compile(compiler, saved));
        for (Map.Entry<Path, Path> folder : COPIED.entrySet()) {
            SavedFiles.watch(
                    Set.of(folder.getKey()),
                    saved -> saved.forEach(file ->
                            copy(file, folder.getValue().resolve(folder.getKey().relativize(file)))));
        }
        Process portal = start(classpath, arguments);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            portal.destroy();
            portal.onExit().join();
        }));
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
        return new ProcessBuilder(command).inheritIO().start();
    }

    private static void compile(SourceCompiler compiler, Set<Path> saved) {
        Set<Path> sources =
                saved.stream().filter(file -> file.toString().endsWith(".java")).collect(Collectors.toSet());
        try {
            compiler.compile(sources).forEach(System.err::println);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void copy(Path file, Path target) {
        try {
            Files.createDirectories(target.getParent());
            Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
