package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;

/// A rule that never fires guards nothing: each one must find the class planted for it, and none
/// may object to the well-behaved ones.
class PlantedViolationsTest {
    private static final String ROOT = "de.leerplan.architecture.planted";
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages(ROOT);
    private final ArchitectureRules rules = new ArchitectureRules(ROOT);

    @Test
    void anUnlistedPackageIsFound() {
        found(rules.everyPackageIsListed(), "unlisted.Stray");
    }

    @Test
    void aForbiddenArrowIsFound() {
        found(rules.usesOnlyWhatTheTableAllows("model"), "model.AsksTheForecast");
        found(rules.usesOnlyWhatTheTableAllows("operations"), "operations.AsksTheRoads");
    }

    @Test
    void anAllowedArrowIsLeftAlone() {
        assertThat(rules.usesOnlyWhatTheTableAllows("forecast").evaluate(PLANTED).hasViolation())
                .isFalse();
    }

    @Test
    void aCycleIsFound() {
        found(rules.noCycles(), "model.AsksTheForecast");
    }

    @Test
    void aLibraryOutsideItsPackageIsFound() {
        found(rules.javafxOnlyOnTheScreen(), "operations.ShowsAWindow");
        found(rules.optaplannerOnlyInPlanning(), "roads.Plans");
        found(rules.sqlOnlyInTheStore(), "roads.SpeaksSql");
    }

    @Test
    void everyWayToReadAClockIsFound() {
        for (String way :
                new String[] {
                    "Instant.now()",
                    "LocalDate.now()",
                    "ZonedDateTime.now(java.time.ZoneId)",
                    "System.currentTimeMillis()",
                    "Clock.systemUTC()",
                    "Date.<init>()"
                }) {
            found(rules.clocksOnlyInApp(), way);
        }
    }

    @Test
    void measuringADurationIsNotReadingAClock() {
        assertThat(rules.clocksOnlyInApp().evaluate(PLANTED).getFailureReport().toString())
                .doesNotContain("nanoTime");
    }

    @Test
    void chanceInTheCoreIsFound() {
        found(rules.noChanceInTheCore(), "Random.<init>()");
        found(rules.noChanceInTheCore(), "UUID.randomUUID()");
    }

    private static void found(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(PLANTED).getFailureReport().getDetails())
                .as(rule.getDescription())
                .anySatisfy(line -> assertThat(line).contains(culprit));
    }
}
