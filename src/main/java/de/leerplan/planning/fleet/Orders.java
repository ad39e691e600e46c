package de.leerplan.planning.fleet;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/// The orders in which the search tries to place visits: big ones first, far ones first, near ones
/// first, tight windows first, dear ones first.
final class Orders {
    /// How often each is drawn, against 4 for a random order.
    static final int[] WEIGHTS = {4, 2, 1, 2, 2};

    private Orders() {}

    static double[][] of(Tables tables) {
        int depot = tables.vehicles.length == 0 ? 0 : tables.vehicles[0].end();
        return new double[][] {
            keys(tables, visit -> -tables.volume[visit]),
            keys(tables, visit -> -tables.travel.time(depot, tables.place[visit])),
            keys(tables, visit -> tables.travel.time(depot, tables.place[visit])),
            keys(tables, visit -> (double) tables.closes[visit] - tables.opens[visit]),
            keys(tables, visit -> -tables.absence[visit])
        };
    }

    private static double[] keys(Tables tables, IntToDoubleFunction key) {
        return IntStream.range(0, tables.place.length).mapToDouble(key).toArray();
    }
}
