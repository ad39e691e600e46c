package de.leerplan.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;

import java.time.Clock;
import java.time.InstantSource;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Date;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/// The rules of ARCHITECTURE.md over the packages below one root, so that the same rules can be
/// shown to fire on planted classes below another.
///
/// @param root the package whose direct sub-packages the table lists
record ArchitectureRules(String root) {

    ArchRule everyPackageIsListed() {
        return classes()
                .that(resideInAPackage(root + ".."))
                .should()
                .resideInAnyPackage(subtrees(PackageTable.MAY_USE.keySet()))
                .as("every package stands in the table of ARCHITECTURE.md");
    }

    ArchRule usesOnlyWhatTheTableAllows(String name) {
        return classes()
                .that(resideInAPackage(subtree(name)))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(root + ".."))
                                .or(resideInAPackage(subtree(name)))
                                .or(resideInAnyPackage(subtrees(PackageTable.MAY_USE.get(name)))))
                .allowEmptyShould(true)
                .as("`" + name + "` uses only what the table of ARCHITECTURE.md allows");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(*)..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true)
                .as("no cycle between packages");
    }

    ArchRule javafxOnlyOnTheScreen() {
        return onlyIn("javafx..", "ui", "app");
    }

    ArchRule optaplannerOnlyInPlanning() {
        return onlyIn("org.optaplanner..", "planning");
    }

    ArchRule sqlOnlyInTheStore() {
        return onlyIn("java.sql..", "store");
    }

    ArchRule clocksOnlyInApp() {
        return noClasses()
                .that(resideInAPackage(root + "..").and(not(resideInAPackage(subtree("app")))))
                .should()
                .accessTargetWhere(describe("a clock is read", ArchitectureRules::readsAClock))
                .allowEmptyShould(true)
                .as("a clock is read only in `app`");
    }

    ArchRule noChanceInTheCore() {
        return noClasses()
                .that(resideInAnyPackage(subtrees(Set.of("model", "forecast", "operations"))))
                .should()
                .accessTargetWhere(describe("chance decides", ArchitectureRules::throwsDice))
                .allowEmptyShould(true)
                .as("no chance in `model`, `forecast` and `operations`");
    }

    private ArchRule onlyIn(String library, String... packages) {
        DescribedPredicate<JavaClass> others =
                resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(subtrees(Arrays.asList(packages)))));
        return noClasses()
                .that(others)
                .should()
                .dependOnClassesThat(resideInAPackage(library))
                .allowEmptyShould(true)
                .as(library + " only in " + Arrays.toString(packages));
    }

    private String subtree(String name) {
        return root + "." + name + "..";
    }

    private String[] subtrees(Collection<String> names) {
        return names.stream().map(this::subtree).toArray(String[]::new);
    }

    private static boolean readsAClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isAssignableTo(TemporalAccessor.class) && name.equals("now")
                || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis")
                || owner.isEquivalentTo(Clock.class)
                        && (name.startsWith("system") || name.startsWith("tick"))
                || owner.isEquivalentTo(InstantSource.class) && name.equals("system")
                || owner.isAssignableTo(Calendar.class) && name.equals("getInstance")
                || owner.isEquivalentTo(Date.class) && isConstructorWithoutArguments(access);
    }

    private static boolean throwsDice(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.isEquivalentTo(Math.class) && name.equals("random")
                || owner.isEquivalentTo(UUID.class) && name.equals("randomUUID")
                || owner.isEquivalentTo(ThreadLocalRandom.class)
                || owner.isEquivalentTo(Random.class) && isConstructorWithoutArguments(access);
    }

    private static boolean isConstructorWithoutArguments(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith(".<init>()");
    }
}
