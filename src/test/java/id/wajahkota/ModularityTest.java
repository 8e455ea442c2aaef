package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The modules use what they say they use, no more and no less. */
class ModularityTest {

    private static final Path PICTURES = Path.of("target/spring-modulith-docs");
    private static final ApplicationModules MODULES = ApplicationModules.of(PortalApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItIsAllowedTo() {
        MODULES.verify();
    }

    /** The table and the pictures of the modules, made from what stands. */
    @Test
    void theModulesAreWrittenDown() {
        new Documenter(MODULES, Documenter.Options.defaults().withOutputFolder(PICTURES.toString()))
                .writeDocumentation();
        assertThat(Files.exists(PICTURES.resolve("components.puml"))).isTrue();
        assertThat(Files.exists(PICTURES.resolve("module-journal.adoc"))).isTrue();
    }

    static Stream<JavaClass> modules() {
        return PORTAL.stream().filter(type -> type.isAnnotatedWith(ApplicationModule.class));
    }

    private static final Set<JavaClass> PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                    .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("modules")
    void aModuleIsAllowedNothingThatItDoesNotUse(JavaClass module) {
        String own = module.getPackageName();
        Set<String> used = PORTAL.stream()
                .filter(type -> isWithin(type, own))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                .filter(target -> target.getPackageName().startsWith("id.wajahkota.") && !isWithin(target, own))
                .map(ModularityTest::interfaceOf)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(Set.of(module.getAnnotationOfType(ApplicationModule.class).allowedDependencies()))
                .isEqualTo(used);
    }

    private static boolean isWithin(JavaClass type, String module) {
        return type.getPackageName().equals(module) || type.getPackageName().startsWith(module + ".");
    }

    /** As an allowance names it: the module, or with its {@code ui}. */
    private static String interfaceOf(JavaClass type) {
        String[] folders = type.getPackageName().split("\\.");
        String last = folders[folders.length - 1];
        return last.equals("ui") ? folders[folders.length - 2] + "::ui" : last;
    }
}
