package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TourBenchOptionsTest {
    @Test
    void oneResultHasItsKeysAtTheTopToo() {
        assertThat(TourBenchOptions.json("cvrp", List.of("{\"cost\":5}")))
                .isEqualTo("{\"bench\":\"cvrp\",\"cost\":5,\"results\":[{\"cost\":5}]}");
    }

    @Test
    void severalResultsStandInTheList() {
        assertThat(TourBenchOptions.json("cvrp", List.of("{\"cost\":5}", "{\"cost\":6}")))
                .isEqualTo("{\"bench\":\"cvrp\",\"results\":[{\"cost\":5},{\"cost\":6}]}");
    }
}
