package de.leerplan.planning.fleet;

import de.leerplan.planning.search.Neighbours;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Finds which visits are near each other: among all, or, where only the ways to the nearest places
/// are known, among those.
record Neighbourhood(Tables tables) {
    Neighbours of(int limit) {
        int visits = tables.place.length;
        if (tables.travel instanceof NearTravel near) {
            int[][] candidates = at(near);
            return new Neighbours(visits, limit, this::apart, visit -> candidates[visit]);
        }
        return new Neighbours(visits, limit, this::apart);
    }

    private int apart(int a, int b) {
        int from = tables.place[a];
        int to = tables.place[b];
        return Math.min(tables.travel.metres(from, to), tables.travel.metresInto(from, to));
    }

    /// For each visit those at places near it, and at its own.
    private int[][] at(NearTravel near) {
        int[][] visitsAt = new int[near.places()][0];
        for (int visit = 0; visit < tables.place.length; visit++) {
            int place = tables.place[visit];
            visitsAt[place] = Arrays.copyOf(visitsAt[place], visitsAt[place].length + 1);
            visitsAt[place][visitsAt[place].length - 1] = visit;
        }
        int[][] found = new int[tables.place.length][];
        for (int visit = 0; visit < found.length; visit++) {
            int place = tables.place[visit];
            found[visit] =
                    IntStream.concat(IntStream.of(place), Arrays.stream(near.near(place)))
                            .flatMap(there -> Arrays.stream(visitsAt[there]))
                            .toArray();
        }
        return found;
    }
}
