package id.wajahkota;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.wajahkota.city.identity.Role;
import id.wajahkota.city.identity.ScreenFor;
import id.wajahkota.platform.shared.Blank;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** The house rules that the compiler cannot check. */
class ArchitectureTest {

    private static final int MOST_PARAMETERS = 7;

    private static final JavaClasses PORTAL = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("id.wajahkota");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("id.wajahkota");

    @Test
    void vaadinIsUsedOnlyByScreens() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..ui..", "..shell..")
                .and()
                .doNotHaveSimpleName("SecurityConfiguration")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.vaadin..")
                .check(PORTAL);
    }

    @Test
    void workbooksAndLettersAreTheBusinessOfTheirModules() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..spreadsheet..", "..document..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.poi..")
                .check(PORTAL);
    }

    @Test
    void entitiesAndRepositoriesAreSeenOnlyInTheirPackage() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .bePackagePrivate()
                .check(PORTAL);
    }

    @Test
    void everyScreenSaysWhoMayOpenIt() {
        classes()
                .that()
                .areAnnotatedWith(Route.class)
                .or()
                .areAnnotatedWith(Layout.class)
                .should()
                .beAnnotatedWith(ScreenFor.class)
                .orShould()
                .beAnnotatedWith(PermitAll.class)
                .orShould()
                .beAnnotatedWith(AnonymousAllowed.class)
                .check(PORTAL);
    }

    /** What a screen offers goes by a permission; the roles of a route's steps are data, of which a screen names none. */
    @Test
    void noScreenNamesARole() {
        noClasses()
                .that()
                .resideInAnyPackage("..ui..", "..shell..")
                .should(nameARole())
                .check(PORTAL);
    }

    @Test
    void nobodyAsksTheSystemForTheTimeButTheClock() {
        asksTheSystemForTheTime("PortalClock").check(PORTAL);
    }

    /** Java's own notions know neither the no-break blank nor those without width. */
    @Test
    void onlyOnePlaceSaysWhatIsBlank() {
        for (String method : List.of("isBlank", "strip", "trim")) {
            noClasses()
                    .that()
                    .areNotAssignableTo(Blank.class)
                    .should()
                    .callMethod(String.class, method)
                    .check(PORTAL);
        }
    }

    /** A test that does so passes on some days only. A measurement is made on the day it is made on. */
    @Test
    void noTestDependsOnTheRealDate() {
        asksTheSystemForTheTime("PortalClockTest")
                .check(TESTS.that(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("..bench.."))));
    }

    private static ArchRule asksTheSystemForTheTime(String butFor) {
        return noClasses()
                .that()
                .doNotHaveSimpleName(butFor)
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now", ZoneId.class)
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Year.class, "now")
                .orShould()
                .callMethod(YearMonth.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis");
    }

    /** Whoever needs more has more than one task. */
    @Test
    void nothingTakesMoreThanAHandful() {
        constructors()
                .that()
                .areDeclaredInClassesThat()
                .areNotRecords()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should(takeAtMost(MOST_PARAMETERS))
                .check(PORTAL);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameStartingWith("Base")
                .orShould()
                .haveSimpleNameStartingWith("Abstract")
                .check(PORTAL);
    }

    private static ArchCondition<JavaConstructor> takeAtMost(int parameters) {
        return new ArchCondition<>("take at most " + parameters + " parameters") {
            @Override
            public void check(JavaConstructor constructor, ConditionEvents events) {
                int taken = constructor.getParameters().size();
                events.add(new SimpleConditionEvent(
                        constructor, taken <= parameters, constructor.getFullName() + " takes " + taken));
            }
        };
    }

    private static ArchCondition<JavaClass> nameARole() {
        return new ArchCondition<>("name a role") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getFieldAccessesFromSelf().stream()
                        .filter(access -> access.getTargetOwner().isEquivalentTo(Role.class))
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }
}
