package de.leerplan.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

/// Holds the product to the table and the rules of ARCHITECTURE.md.
class ArchitectureTest {
    private static final String ROOT = "de.leerplan";
    private static final JavaClasses PRODUCT =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(ROOT);
    private final ArchitectureRules rules = new ArchitectureRules(ROOT);

    @Test
    void everyPackageIsListed() {
        rules.everyPackageIsListed().check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachPackageUsesOnlyWhatTheTableAllows(String name) {
        rules.usesOnlyWhatTheTableAllows(name).check(PRODUCT);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void eachPackageSaysWhatItIsFor(String name) {
        assertThat(PRODUCT.containPackage(ROOT + "." + name)).isTrue();
        assertThat(PRODUCT.getPackage(ROOT + "." + name).tryGetPackageInfo()).isPresent();
    }

    @Test
    void noCycleBetweenPackages() {
        rules.noCycles().check(PRODUCT);
    }

    @Test
    void javafxIsUsedOnlyOnTheScreen() {
        rules.javafxOnlyOnTheScreen().check(PRODUCT);
    }

    @Test
    void optaplannerIsUsedOnlyInPlanning() {
        rules.optaplannerOnlyInPlanning().check(PRODUCT);
    }

    @Test
    void sqlIsSpokenOnlyInTheStore() {
        rules.sqlOnlyInTheStore().check(PRODUCT);
    }

    @Test
    void aClockIsReadOnlyInApp() {
        rules.clocksOnlyInApp().check(PRODUCT);
    }

    @Test
    void chanceDecidesNothingInTheCore() {
        rules.noChanceInTheCore().check(PRODUCT);
    }

    static Stream<String> packages() {
        return PackageTable.MAY_USE.keySet().stream().sorted();
    }
}
