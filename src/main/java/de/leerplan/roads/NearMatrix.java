package de.leerplan.roads;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Travel times and distances between more places than a full table has room for: of each place
/// those to its nearest are kept, and all from and to some hubs; any other is searched when it is
/// asked for, a whole row at a time, and the last rows asked for are kept too. Every figure is
/// exact. Safe for all threads.
public final class NearMatrix {
    private static final int ROWS_KEPT = 64;

    private final List<GeoPoint> places;
    private final Map<GeoPoint, Integer> index = new HashMap<>();
    private final RoadNetwork roads;
    private final Near[] near;
    private final List<Hub> hubs;
    private final Map<Integer, Row> rows =
            new LinkedHashMap<>(2 * ROWS_KEPT, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<Integer, Row> eldest) {
                    return size() > ROWS_KEPT;
                }
            };

    /// Takes each way to one of the nearest.
    @FunctionalInterface
    public interface Taker {
        void way(int to, int metres, int seconds);
    }

    NearMatrix(List<GeoPoint> places, RoadNetwork roads, Near[] near, List<Hub> hubs) {
        this.places = List.copyOf(places);
        this.roads = roads;
        this.near = near;
        this.hubs = List.copyOf(hubs);
        for (int i = 0; i < places.size(); i++) {
            index.putIfAbsent(places.get(i), i);
        }
    }

    public List<GeoPoint> places() {
        return places;
    }

    public int size() {
        return places.size();
    }

    /// Number of a place, or −1.
    public int indexOf(GeoPoint place) {
        return index.getOrDefault(place, -1);
    }

    /// Tells the ways to the nearest of a place by cost, nearest first, without itself.
    public void eachNear(int from, Taker taker) {
        Near those = near[from];
        for (int i = 0; i < those.place().length; i++) {
            taker.way(those.place()[i], those.metres()[i], those.seconds()[i]);
        }
    }

    public List<Hub> hubs() {
        return hubs;
    }

    /// [Matrix#NO_WAY] in both where no way leads.
    public Leg leg(int from, int to) {
        return from == to ? Leg.NONE : near[from].to(to).orElseGet(() -> row(from).leg(to));
    }

    /// Bytes that the kept figures take, without the last rows.
    public long bytes() {
        long ways = Arrays.stream(near).mapToLong(one -> one.place().length).sum();
        return Integer.BYTES * (3 * ways + 4L * hubs.size() * places.size());
    }

    Near near(int from) {
        return near[from];
    }

    private synchronized Row row(int from) {
        return rows.computeIfAbsent(from, i -> roads.row(places.get(i), places));
    }
}
