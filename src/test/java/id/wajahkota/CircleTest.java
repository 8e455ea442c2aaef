package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Modules, the foreign keys of their tables and the tables they read point one way: whoever knows another is not known by it,
 * by whatever detour.
 */
class CircleTest {

    private static final Pattern TABLE = Pattern.compile("(?is)(?:create|alter) table (\\w+)(.*?);");
    private static final Pattern REFERENCE = Pattern.compile("(?i)references (\\w+)");
    private static final Pattern ALLOWED = Pattern.compile("(?s)allowedDependencies = \\{(.*?)}");
    private static final Pattern MODULE = Pattern.compile("\"(\\w+)(?:::\\w+)?\"");

    private final Map<String, Set<String>> known = new HashMap<>();

    @Test
    void nobodyIsKnownByWhomTheyKnow() {
        TableOwnershipTest.FOLDERS.forEach((module, folder) -> each(
                ALLOWED,
                TableOwnershipTest.read(folder.resolve("package-info.java")),
                list -> each(MODULE, list.group(1), one -> knows(module, one.group(1)))));
        TableOwnershipTest.DECLARED.forEach(
                (module, tables) -> tables.forEach(table -> knows(module, TableOwnershipTest.OWNERS.get(table))));
        TableOwnershipTest.files(TableOwnershipTest.CHANGELOG, ".sql")
                .forEach(file -> each(
                        TABLE,
                        TableOwnershipTest.read(file),
                        table -> each(
                                REFERENCE,
                                table.group(2),
                                other -> knows(
                                        TableOwnershipTest.OWNERS.get(table.group(1)),
                                        TableOwnershipTest.OWNERS.get(other.group(1))))));
        assertThat(known).containsKeys("post", "followup", "report");
        Set<String> circles = new TreeSet<>();
        known.keySet().stream()
                .filter(module -> reached(module).contains(module))
                .forEach(circles::add);
        assertThat(circles).isEmpty();
    }

    private void knows(String module, String other) {
        if (module != null && other != null && !module.equals(other)) {
            known.computeIfAbsent(module, none -> new HashSet<>()).add(other);
        }
    }

    private Set<String> reached(String module) {
        Set<String> reached = new HashSet<>();
        Collection<String> next = known.getOrDefault(module, Set.of());
        while (!next.isEmpty()) {
            Set<String> further = new HashSet<>();
            next.stream().filter(reached::add).forEach(one -> further.addAll(known.getOrDefault(one, Set.of())));
            next = further;
        }
        return reached;
    }

    private static void each(Pattern pattern, String text, java.util.function.Consumer<Matcher> found) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.accept(matcher);
        }
    }
}
