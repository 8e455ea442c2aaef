package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The build gives a screen what its class names, and what that names in turn, but not what an interface hides. A screen that is
 * filled through one says with {@code @Uses} what may come, or lacks it when it is opened by its address.
 */
class ScreenPartsTest {

    private static final String LAYOUT = "id.wajahkota.shell.MainLayout";
    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.wajahkota");

    static Stream<JavaClass> screens() {
        return PORTAL.stream().filter(type -> type.isAnnotatedWith(Route.class));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void whatAnInterfaceMayBringIsNamed(JavaClass screen) {
        Set<JavaClass> named = reached(List.of(screen, PORTAL.get(LAYOUT)));
        Set<JavaClass> brought = named.stream()
                .filter(type -> type.isInterface() && type.getPackageName().endsWith(".ui"))
                .flatMap(type -> type.getAllSubclasses().stream())
                .filter(type -> !named.contains(type))
                // A screen comes by its own address, with its own parts.
                .filter(type -> !type.isAnnotatedWith(Route.class))
                .collect(Collectors.toSet());
        Set<String> missing = parts(reached(brought));
        missing.removeAll(parts(named));
        assertThat(missing).as(screen.getSimpleName()).isEmpty();
    }

    private static Set<JavaClass> reached(Iterable<JavaClass> from) {
        Set<JavaClass> reached = new LinkedHashSet<>();
        Deque<JavaClass> open = new ArrayDeque<>();
        from.forEach(open::add);
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (next.getPackageName().startsWith("id.wajahkota") && reached.add(next)) {
                next.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getBaseComponentType)
                        .forEach(open::add);
            }
        }
        return reached;
    }

    /** The classes whose browser part those name. */
    private static Set<String> parts(Set<JavaClass> types) {
        return types.stream()
                .flatMap(type -> Stream.concat(
                        Stream.concat(
                                Stream.of(type),
                                type.getDirectDependenciesFromSelf().stream().map(Dependency::getTargetClass)),
                        used(type)))
                .map(JavaClass::getBaseComponentType)
                .filter(type -> type.getName().startsWith("com.vaadin.flow.component")
                        || type.getName().startsWith("id.wajahkota"))
                .filter(type -> isPart(type.reflect()))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<JavaClass> used(JavaClass type) {
        return Arrays.stream(type.reflect().getAnnotationsByType(Uses.class))
                .map(uses -> new ClassFileImporter().importClass(uses.value()));
    }

    private static boolean isPart(Class<?> type) {
        return type.getDeclaredAnnotationsByType(JsModule.class).length > 0;
    }
}
