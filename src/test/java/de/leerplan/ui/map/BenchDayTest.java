package de.leerplan.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import de.leerplan.model.City;
import de.leerplan.operations.DayState;

import org.junit.jupiter.api.Test;

import java.util.Random;

class BenchDayTest {
    /// Else what is measured would be an emptier map than the one asked for.
    @Test
    void everyTruckHasATourAndAStreetIsClosed() {
        City city = new BenchCity(SketchedTown.map(), new Random(1)).city(300, 4);

        DayState day = BenchDay.of(city, new Random(2));

        assertThat(day.trucks().values())
                .hasSize(4)
                .allSatisfy(truck -> assertThat(truck.tour()).isPresent())
                .allSatisfy(truck -> assertThat(TruckSpot.out(truck)).isTrue());
        assertThat(day.closures()).hasSize(1);
    }
}
