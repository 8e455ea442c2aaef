package id.wajahkota.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles what changed, together with the sources that name it. It stays warm, so that this takes part of a second. */
final class SourceCompiler {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final Path sources;
    private final Path classes;
    private final String classpath;

    /** From there, to there. */
    SourceCompiler(Path sources, Path classes, String classpath) {
        this.sources = sources;
        this.classes = classes;
        this.classpath = classpath;
    }

    /** What the compiler has against it, an entry each; nothing when it compiled. */
    List<String> compile(Set<Path> changed) throws IOException {
        List<String> faults = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            compiler.getTask(
                            null,
                            files,
                            found -> {
                                if (found.getKind() == Diagnostic.Kind.ERROR) {
                                    faults.add(found.toString());
                                }
                            },
                            List.of("-parameters", "-proc:none", "-d", classes.toString(), "-cp", classpath),
                            null,
                            files.getJavaFileObjectsFromPaths(withThoseThatName(changed)))
                    .call();
        }
        return faults;
    }

    private Set<Path> withThoseThatName(Set<Path> changed) throws IOException {
        Set<Path> all = new LinkedHashSet<>(changed);
        List<Pattern> names = changed.stream()
                .map(path -> path.getFileName().toString().replace(".java", ""))
                .map(name -> Pattern.compile("\\b" + Pattern.quote(name) + "\\b"))
                .toList();
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(path -> path.toString().endsWith(".java") && Files.isReadable(path))
                    .filter(path -> names.stream()
                            .anyMatch(name -> name.matcher(read(path)).find()))
                    .forEach(all::add);
        }
        return all;
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
