package id.wajahkota.platform.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A service that changes something and does not come past the journal, by whatever way, is found here. */
class EveryChangeIsRecordedTest {

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.wajahkota");

    /** What is changed without an entry, and why that is right. */
    private static final Map<String, String> UNRECORDED = Map.ofEntries(
            Map.entry("Autosaves.keep", "what is being typed is nobody else's business until it is saved"),
            Map.entry("Autosaves.keepIdea", "the same"),
            Map.entry("Autosaves.discard", "the same"),
            Map.entry("SubmissionPresence.begin", "that somebody looks at a submission passes with the page"),
            Map.entry("SubmissionPresence.end", "the same"),
            Map.entry("SavedFilters.keep", "a person's own convenience"),
            Map.entry("SavedFilters.openWith", "the same"),
            Map.entry("SavedFilters.delete", "the same"),
            Map.entry("LanguagePreference.choose", "a person's own convenience"),
            Map.entry("Notices.read", "that a notice was read is kept with the notice"),
            Map.entry("Notices.readAll", "the same"),
            Map.entry("MeetingRoom.note", "notes are saved at each pause in typing; the minutes' versions keep them"));

    static Stream<JavaMethod> changing() {
        return PORTAL.stream()
                .filter(type -> type.isAnnotatedWith(Service.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC)
                        && !method.getModifiers().contains(JavaModifier.STATIC)
                        && !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> transaction(method)
                        .filter(found -> !found.readOnly() && found.propagation() != Propagation.MANDATORY)
                        .isPresent());
    }

    @ParameterizedTest
    @MethodSource("changing")
    void aMethodThatChangesSomethingComesPastTheJournal(JavaMethod method) {
        boolean excused = UNRECORDED.containsKey(name(method));
        assertThat(reachesTheJournal(method))
                .as("%s %s", name(method), excused ? "is excused, and records all the same" : "records nothing")
                .isNotEqualTo(excused);
    }

    @Test
    void nothingIsExcusedThatIsNotThere() {
        assertThat(changing().map(EveryChangeIsRecordedTest::name)).containsAll(UNRECORDED.keySet());
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getSimpleName() + "." + method.getName();
    }

    private static Optional<Transactional> transaction(JavaMethod method) {
        return method.isAnnotatedWith(Transactional.class)
                ? Optional.of(method.getAnnotationOfType(Transactional.class))
                : method.getOwner().tryGetAnnotationOfType(Transactional.class);
    }

    private static boolean reachesTheJournal(JavaMethod start) {
        Set<JavaCodeUnit> seen = new HashSet<>(Set.of(start));
        Deque<JavaCodeUnit> next = new ArrayDeque<>(seen);
        while (!next.isEmpty()) {
            JavaCodeUnit unit = next.remove();
            if (unit.getOwner().isEquivalentTo(Journal.class) && unit.getName().equals("record")) {
                return true;
            }
            called(unit).filter(seen::add).forEach(next::add);
        }
        return false;
    }

    /** What it calls within the portal; whoever implements an interface may be meant. */
    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return Stream.concat(
                        unit.getCallsFromSelf().stream()
                                .map(call -> call.getTarget().resolveMember()),
                        unit.getMethodReferencesFromSelf().stream()
                                .map(reference -> reference.getTarget().resolveMember()))
                .flatMap(Optional::stream)
                .map(JavaCodeUnit.class::cast)
                .filter(target -> target.getOwner().getPackageName().startsWith("id.wajahkota"))
                .flatMap(target -> Stream.concat(Stream.of(target), implementations(target)));
    }

    private static Stream<JavaCodeUnit> implementations(JavaCodeUnit declared) {
        return !declared.getOwner().isInterface()
                ? Stream.empty()
                : declared.getOwner().getAllSubclasses().stream()
                        .map(type -> method(type, declared))
                        .flatMap(Optional::stream);
    }

    private static Optional<JavaCodeUnit> method(JavaClass type, JavaCodeUnit declared) {
        return type.getMethods().stream()
                .filter(method -> method.getName().equals(declared.getName())
                        && method.getParameters().size()
                                == declared.getParameters().size())
                .map(JavaCodeUnit.class::cast)
                .findFirst();
    }
}
