package de.leerplan.roads;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Travel times and distances between more places than a full table has room for: of each place
/// those to its nearest are kept, any other is searched when it is asked for, a whole row at a
/// time, and the last rows asked for are kept too. Every figure is exact. Safe for all threads.
public final class NearMatrix {
    private static final int ROWS_KEPT = 64;

    private final List<GeoPoint> places;
    private final RoadNetwork roads;
    private final Near[] near;
    private final Map<Integer, Row> rows =
            new LinkedHashMap<>(2 * ROWS_KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Row> eldest) {
                    return size() > ROWS_KEPT;
                }
            };

    NearMatrix(List<GeoPoint> places, RoadNetwork roads, Near[] near) {
        this.places = List.copyOf(places);
        this.roads = roads;
        this.near = near;
    }

    public int size() {
        return places.size();
    }

    /// Numbers of the places nearest to one by cost, nearest first, without itself.
    public int[] nearest(int from) {
        return near[from].place().clone();
    }

    /// [Matrix#NO_WAY] in both where no way leads.
    public Leg leg(int from, int to) {
        return from == to ? Leg.NONE : near[from].to(to).orElseGet(() -> row(from).leg(to));
    }

    /// Bytes that the kept figures take, without the last rows.
    public long bytes() {
        return Arrays.stream(near).mapToLong(one -> 3L * Integer.BYTES * one.place().length).sum();
    }

    private synchronized Row row(int from) {
        return rows.computeIfAbsent(from, i -> roads.row(places.get(i), places));
    }
}
