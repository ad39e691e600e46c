package de.leerplan.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.leerplan.model.City;
import de.leerplan.model.Container;
import de.leerplan.model.Fraction;
import de.leerplan.replay.SampleCity;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Set;

class SpacingTest {
    private static final City CITY = SampleCity.read(Path.of("sample-data"));
    private static final Set<Fraction> BURNT = Set.of(Fraction.LITTER, Fraction.RESIDUAL);

    private final Spacing spacing = new Spacing(CITY);

    @Test
    void itIsTheMeanWayToTheNextFourThatTheSameTruckTakes() {
        CITY.containers().values().stream()
                .filter(container -> BURNT.contains(container.fraction()))
                .forEach(
                        container ->
                                assertThat(spacing.of(container))
                                        .isCloseTo(slowly(container), within(1e-6)));
    }

    @Test
    void glassStandsFartherApartThanLitterBins() {
        assertThat(mean(Fraction.GLASS)).isGreaterThan(3 * mean(Fraction.LITTER));
    }

    private double mean(Fraction fraction) {
        return CITY.containers().values().stream()
                .filter(container -> container.fraction() == fraction)
                .mapToDouble(spacing::of)
                .average()
                .orElseThrow();
    }

    private static double slowly(Container container) {
        return CITY.containers().values().stream()
                .filter(other -> BURNT.contains(other.fraction()))
                .filter(other -> !other.id().equals(container.id()))
                .mapToDouble(other -> container.place().metresTo(other.place()))
                .sorted()
                .limit(4)
                .average()
                .orElseThrow();
    }
}
