package de.leerplan.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.leerplan.model.Unusable;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
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

    @Test
    void aBrokenRuleFailsTheCommandOnceTheJsonIsPrinted() {
        StringWriter printed = new StringWriter();
        List<String> faults = List.of("stop 4 is not visited", "vehicle 1 has no lunch");
        String infeasible = TourBenchOptions.infeasible("102", 7, faults);

        assertThatThrownBy(
                        () ->
                                TourBenchOptions.conclude(
                                        new PrintWriter(printed),
                                        "wcvrptw",
                                        List.of("{\"feasible\":false}"),
                                        List.of(infeasible)))
                .isInstanceOf(Unusable.class)
                .hasMessageStartingWith(
                        "102, seed 7: no feasible solution was found: stop 4 is not visited, and 1"
                                + " more");
        assertThat(printed.toString()).contains("\"feasible\":false");
    }
}
