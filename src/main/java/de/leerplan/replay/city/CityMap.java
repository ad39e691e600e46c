package de.leerplan.replay.city;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The finished schematic city: plan, network, named stretches, and which of them are one-way.
record CityMap(CityPlan plan, Network network, List<Stretch> stretches, Set<Integer> oneWays) {
    private static final long SEED = 63065;

    /// Draws the city.
    ///
    /// @param directory the hand-drawn plan
    static CityMap draw(Path directory) throws IOException {
        PlanReader reader = new PlanReader(directory);
        CityPlan plan = reader.read();
        Map<String, String[]> stems = reader.stems();
        List<Street> streets = new StreetGrower(plan, SEED).grow();
        Network network = new Pruning(plan, SEED + 1).pruned(new StreetCutter(streets).cut());
        NameBook book = new NameBook(stems, Naming.taken(plan));
        List<Stretch> stretches = Naming.named(plan, network, Stretch.of(network), book);
        return new CityMap(
                plan, network, stretches, OneWays.chosen(plan, network, stretches, SEED + 2));
    }
}
