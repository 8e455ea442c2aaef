package id.wajahkota;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import id.wajahkota.city.identity.Permission;
import id.wajahkota.city.identity.Requires;
import id.wajahkota.city.identity.Role;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.objenesis.SpringObjenesis;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.PreAuthorizeAuthorizationManager;
import org.springframework.security.core.annotation.AnnotationTemplateExpressionDefaults;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** Who may call what, asked of Spring Security itself: role by role, each public method of each service and controller. */
class ServiceAccessTest {

    private static final String EVERYBODY_LOGGED_IN = "isAuthenticated()";
    private static final String WITHIN_ANOTHER_S_WORK = "permitAll()";

    /** A column each for Admin OPD, Sekretariat, Penasihat, Pimpinan, Inspektorat, Administrator. */
    private static final Map<Permission, List<Boolean>> TABLE = """
            CONTENT_READ                 yes yes yes yes yes no
            CONTENT_LIST                 yes yes no  yes yes no
            CONTENT_PLAN                 yes no  no  no  no  no
            CONTENT_MOVE                 yes yes no  no  no  no
            CONTENT_HOLD                 no  yes no  no  no  no
            TEMPLATE_USE                 yes yes no  no  no  no
            TEMPLATE_SHARE               no  yes no  no  no  no
            REVIEW_READ                  yes yes yes yes yes no
            REVIEW_ADVISE                no  yes yes yes no  no
            REVIEW_DECIDE                no  yes no  yes no  no
            REVIEW_UNBLOCK               no  yes no  no  no  no
            REVIEW_DAILY                 no  yes yes no  no  no
            REVIEW_EXPORT                yes yes no  yes yes no
            REMARK_READ                  yes yes yes yes yes no
            REMARK_WRITE                 yes yes yes yes no  no
            REMARK_SETTLE                no  yes no  no  no  no
            RAKOR_READ                   yes yes yes yes yes no
            RAKOR_READ_INVITED           no  no  yes no  no  no
            RAKOR_ANSWER                 yes no  no  no  no  no
            RAKOR_FOLLOW                 yes yes no  yes no  no
            RAKOR_RUN                    no  yes no  no  no  no
            DIRECTIVE_RECORD             yes yes no  yes no  no
            DIRECTIVE_GIVE               no  no  no  yes no  no
            FOLLOW_UP_READ               yes yes yes yes yes no
            FOLLOW_UP_READ_ALL           no  yes yes yes yes no
            FOLLOW_UP_ANSWER             yes no  no  no  no  no
            FOLLOW_UP_ASSIGN             no  yes no  no  no  no
            PROGRAMME_READ               yes yes yes yes yes no
            PROGRAMME_RUN                no  yes no  no  no  no
            TARGET_REPORT                yes yes no  no  no  no
            REPORT_READ                  yes yes no  yes yes no
            REPORT_DAILY                 no  no  no  yes yes no
            NOTICE_READ                  yes yes yes yes yes no
            ATTACHMENT_USE               yes yes yes yes yes no
            EVERY_OPD_READ               no  yes no  yes yes no
            PEOPLE_READ                  no  yes no  no  no  yes
            ACCOUNT_ADMINISTER           no  no  no  no  no  yes
            OPD_ADMINISTER               no  no  no  no  no  yes
            WORKING_CALENDAR_ADMINISTER  no  no  no  no  no  yes
            ROUTE_ADMINISTER             no  no  no  no  no  yes
            PLANNING_RULE_ADMINISTER     no  no  no  no  no  yes
            ELECTION_ADMINISTER          no  no  no  no  no  yes
            DELIVERY_ADMINISTER          no  no  no  no  no  yes
            """.lines().map(line -> line.split(" +")).collect(
            Collectors.toMap(
                    cells -> Permission.valueOf(cells[0]),
                    cells -> Arrays.stream(cells).skip(1).map("yes"::equals).toList()));

    private static final PreAuthorizeAuthorizationManager SECURITY = security();

    @ParameterizedTest
    @EnumSource(Permission.class)
    void aPermissionIsHeldByTheRolesOfTheTable(Permission permission) {
        assertThat(permission.holders())
                .isEqualTo(Arrays.stream(Role.values())
                        .filter(role -> TABLE.get(permission).get(role.ordinal()))
                        .collect(Collectors.toSet()));
    }

    static Stream<Method> methods() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("id.wajahkota").stream()
                        .filter(type ->
                                type.isAnnotatedWith(Service.class) || type.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
                                .filter(method -> Modifier.isPublic(method.getModifiers())
                                        || type.isAnnotationPresent(RestController.class)
                                                && !Modifier.isPrivate(method.getModifiers())));
    }

    static Stream<Arguments> methodsAndRoles() {
        return methods().flatMap(method -> Arrays.stream(Role.values()).map(role -> Arguments.of(method, role)));
    }

    @ParameterizedTest
    @MethodSource("methods")
    void everyMethodSaysWhoMayCallIt(Method method) {
        assertThat(rule(method)).isPresent();
        assertThat(permission(method).map(Enum::name).or(() -> rule(method)))
                .as("a permission, or one of the two words for everybody")
                .get()
                .asString()
                .matches(rule ->
                        TABLE.keySet().stream().anyMatch(known -> known.name().equals(rule))
                                || rule.equals(EVERYBODY_LOGGED_IN)
                                || rule.equals(WITHIN_ANOTHER_S_WORK));
    }

    @ParameterizedTest(name = "{0} for {1}")
    @MethodSource("methodsAndRoles")
    void aMethodOpensForWhomTheTableSays(Method method, Role role) {
        boolean opens = permission(method)
                .map(found -> TABLE.get(found).get(role.ordinal()))
                .orElse(true);
        AuthorizationResult answer = SECURITY.authorize(
                () -> holder(role),
                new SimpleMethodInvocation(new SpringObjenesis().newInstance(method.getDeclaringClass()), method));
        assertThat(answer).isNotNull();
        assertThat(answer.isGranted()).isEqualTo(opens);
    }

    /** Whoever gives a method to others than before changes a line there too, and somebody reads it. */
    @Test
    void everyMethodIsOpenToThoseToWhomItWasGiven() throws IOException {
        List<String> given = Files.readAllLines(Path.of("src/test/resources/service-access.txt"));
        assertThat(methods().map(ServiceAccessTest::line).distinct().sorted()).containsExactlyElementsOf(given);
    }

    private static String line(Method method) {
        return "%s.%s %s"
                .formatted(
                        method.getDeclaringClass().getName(),
                        method.getName(),
                        rule(method).orElse("nobody said"));
    }

    @Test
    void everyPermissionIsInTheTable() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrder(Permission.values());
    }

    private static TestingAuthenticationToken holder(Role role) {
        return new TestingAuthenticationToken(
                "somebody",
                null,
                Arrays.stream(Permission.values())
                        .filter(permission -> TABLE.get(permission).get(role.ordinal()))
                        .map(Enum::name)
                        .toArray(String[]::new));
    }

    private static PreAuthorizeAuthorizationManager security() {
        PreAuthorizeAuthorizationManager manager = new PreAuthorizeAuthorizationManager();
        manager.setTemplateDefaults(new AnnotationTemplateExpressionDefaults());
        return manager;
    }

    /** What stands at the method, or else at its class. */
    private static Optional<AnnotatedElement> ruled(Method method) {
        return Stream.<AnnotatedElement>of(method, method.getDeclaringClass())
                .filter(place ->
                        place.isAnnotationPresent(Requires.class) || place.isAnnotationPresent(PreAuthorize.class))
                .findFirst();
    }

    private static Optional<Permission> permission(Method method) {
        return ruled(method).map(place -> place.getAnnotation(Requires.class)).map(Requires::value);
    }

    private static Optional<String> rule(Method method) {
        return ruled(method)
                .map(place -> place.isAnnotationPresent(Requires.class)
                        ? place.getAnnotation(Requires.class).value().name()
                        : place.getAnnotation(PreAuthorize.class).value());
    }
}
