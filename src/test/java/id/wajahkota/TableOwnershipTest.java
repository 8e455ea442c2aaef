package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table is written by its owner alone, and read by its owner and by modules that say so here. Tables are found in the
 * statements of the sources, owners in the entities and in what is listed.
 */
class TableOwnershipTest {

    private static final Path SOURCES = Path.of("src/main/java/id/wajahkota");
    static final Path CHANGELOG = Path.of("src/main/resources/db/changelog");

    private static final Pattern STRING =
            Pattern.compile("\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\]|\\\\.)*)\"", Pattern.DOTALL);
    private static final Pattern CREATED = Pattern.compile("(?i)create table (\\w+)");
    private static final Pattern DROPPED = Pattern.compile("(?im)^drop table (\\w+)");
    private static final Pattern READ = Pattern.compile("\\b(?:from|join)\\s+(\\w+)");
    private static final Pattern SPELLED = Pattern.compile("(\\w+ in \\('[A-Z_]+', '[A-Z_]+')");
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert into|delete from|update)\\s+(\\w+)");

    /** Where the folder of the changelog is not the owner: a table came into being before its module did. */
    private static final Map<String, String> MOVED = Map.ofEntries(
            Map.entry("pillar", "campaign"),
            Map.entry("pillar_name", "campaign"),
            Map.entry("calendar_feed", "feed"),
            Map.entry("subject_revision", "journal"),
            Map.entry("minutes", "minutes"),
            Map.entry("minutes_paper", "minutes"),
            Map.entry("opd", "identity"),
            Map.entry("remark", "remark"),
            Map.entry("remark_mention", "remark"),
            Map.entry("approval_route", "route"),
            Map.entry("approval_route_step", "route"),
            Map.entry("deputy", "route"));

    /** Who reads what of others, and why. */
    static final Map<String, Set<String>> DECLARED = Map.of(
            // Decision 0008: the calendar draws posts by the thousand, which no service hands over one by one.
            "calendar", Set.of("post", "post_media"),
            // Decision 0018: reports count in the database.
            "report", Set.of("post", "submission", "follow_up", "meeting", "meeting_opd"),
            // Names beside rows of an export that is read while it is written.
            "approval", Set.of("portal_user"),
            // Where taking an import back has left its posts, for all of them in one statement.
            "postimport", Set.of("post"),
            // Decision 0015: a directive is listed with the rakor in which it was given.
            "followup", Set.of("meeting", "opd"));

    /** Folders of the changelog that are older than the names of their modules. */
    private static final Map<String, String> RENAMED =
            Map.of("content", "post", "rakor", "meeting", "plan", "postimport");

    static final Map<String, Path> FOLDERS = folders();
    static final Map<String, String> OWNERS = owners();

    private static Map<String, String> owners() {
        Map<String, String> owners = new HashMap<>();
        Set<String> dropped = new HashSet<>();
        files(CHANGELOG, ".sql").forEach(file -> {
            String text = read(file).replaceAll("(?m)^--rollback.*$", "");
            find(CREATED, text)
                    .forEach(table -> owners.put(
                            table,
                            MOVED.getOrDefault(
                                    table, owner(file.getParent().getFileName().toString()))));
            dropped.addAll(find(DROPPED, text));
        });
        owners.keySet().removeAll(dropped);
        return owners;
    }

    private static String owner(String folder) {
        return RENAMED.getOrDefault(folder, folder);
    }

    /** Every module's folder, wherever its door is. */
    private static Map<String, Path> folders() {
        return files(SOURCES, "package-info.java").stream()
                .filter(file -> read(file).contains("@ApplicationModule"))
                .map(Path::getParent)
                .collect(Collectors.toMap(folder -> folder.getFileName().toString(), Function.identity()));
    }

    static Stream<String> modules() {
        return FOLDERS.keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleReadsItsOwnTablesAndThoseItDeclares(String module) {
        Set<String> foreign = foreign(READ, module);
        assertThat(foreign)
                .isEqualTo(DECLARED.getOrDefault(module, Set.of()).stream()
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleWritesItsOwnTablesAlone(String module) {
        assertThat(foreign(WRITTEN, module)).isEmpty();
    }

    /** Such a set is a rule, which the enum publishes; {@code SqlNames} writes it into a statement. */
    @ParameterizedTest
    @MethodSource("modules")
    void noStatementSpellsASetOfStages(String module) {
        assertThat(files(FOLDERS.get(module), ".java").stream().flatMap(file -> find(SPELLED, read(file)).stream()))
                .isEmpty();
    }

    @Test
    void theStatementsAreFound() {
        Map<String, Integer> found = new TreeMap<>();
        for (String module : DECLARED.keySet()) {
            found.put(module, tables(READ, module).size());
        }
        assertThat(found).allSatisfy((module, tables) -> assertThat(tables).isPositive());
        assertThat(OWNERS).containsEntry("post", "post").containsEntry("journal_entry", "journal");
    }

    private static Set<String> foreign(Pattern pattern, String module) {
        return tables(pattern, module).stream()
                .filter(table -> !OWNERS.get(table).equals(module))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Words of statements that are tables; what is no table is a word of a sentence. */
    private static Set<String> tables(Pattern pattern, String module) {
        return files(FOLDERS.get(module), ".java").stream()
                .flatMap(file -> STRING.matcher(read(file)).results())
                .map(string -> string.group(1) == null ? string.group(2) : string.group(1))
                .flatMap(text -> find(pattern, text).stream())
                .filter(OWNERS::containsKey)
                .collect(Collectors.toSet());
    }

    private static Set<String> find(Pattern pattern, String text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    static Collection<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
