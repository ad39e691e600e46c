package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.planning.fleet.NearTravel;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.Hub;
import de.leerplan.roads.Matrix;
import de.leerplan.roads.NearMatrix;
import de.leerplan.roads.RoadNetwork;
import de.leerplan.roads.Row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/// Ways between the many places of one request: what a near matrix knows of them, and all from and
/// to where trucks are. Where no way is left, the usual one is reckoned with.
final class SparseTable {
    private final RoadNetwork now;
    private final RoadNetwork usual;
    private final NearMatrix near;
    private final NearMatrix open;
    private final List<GeoPoint> places;

    /// For each place of the request its number in the near matrix, or −1; and the other way round.
    private final int[] known;

    private final int[] wanted;

    /// @param near of the streets as they are `now`
    /// @param open of the `usual` ones, with the same places and hubs
    SparseTable(
            RoadNetwork now,
            RoadNetwork usual,
            NearMatrix near,
            NearMatrix open,
            List<GeoPoint> places) {
        this.now = now;
        this.usual = usual;
        this.near = near;
        this.open = open;
        this.places = places;
        known = places.stream().mapToInt(near::indexOf).toArray();
        wanted = new int[near.size()];
        Arrays.fill(wanted, -1);
        IntStream.range(0, known.length)
                .filter(i -> known[i] >= 0)
                .forEach(i -> wanted[known[i]] = i);
    }

    Travel travel(int nearest, NearTravel.Exact exact) {
        List<NearTravel.Hub> hubs = new ArrayList<>();
        for (int h = 0; h < near.hubs().size(); h++) {
            hubs.add(hub(near.hubs().get(h), usualHub(near.hubs().get(h))));
        }
        for (int i = 0; i < known.length; i++) {
            if (known[i] < 0) {
                hubs.add(truck(i));
            }
        }
        NearTravel travel = new NearTravel(known.length, nearest, hubs, exact);
        for (int i = 0; i < known.length; i++) {
            if (known[i] >= 0) {
                enter(i, travel);
            }
        }
        return travel;
    }

    private void enter(int from, NearTravel travel) {
        near.eachNear(
                known[from],
                (to, metres, seconds) -> {
                    if (wanted[to] >= 0) {
                        travel.put(from, wanted[to], metres, drivable(seconds));
                    }
                });
    }

    private Hub usualHub(Hub hub) {
        return open.hubs().stream()
                .filter(one -> one.place() == hub.place())
                .findFirst()
                .orElse(hub);
    }

    private NearTravel.Hub hub(Hub hub, Hub then) {
        return hub(wanted[hub.place()], known, hub.from(), then.from(), hub.to(), then.to());
    }

    private NearTravel.Hub truck(int place) {
        GeoPoint at = places.get(place);
        Row from = now.row(at, places);
        Row to = now.into(at, places);
        Row usualFrom = from.isCut() ? usual.row(at, places) : from;
        Row usualTo = to.isCut() ? usual.into(at, places) : to;
        int[] all = IntStream.range(0, known.length).toArray();
        return hub(place, all, from, usualFrom, to, usualTo);
    }

    private NearTravel.Hub hub(
            int place, int[] numbers, Row from, Row usualFrom, Row to, Row usualTo) {
        return new NearTravel.Hub(
                place,
                figures(numbers, i -> usable(from, usualFrom, i).metres(i)),
                figures(numbers, i -> drivable(usable(from, usualFrom, i).seconds(i))),
                figures(numbers, i -> usable(to, usualTo, i).metres(i)),
                figures(numbers, i -> drivable(usable(to, usualTo, i).seconds(i))));
    }

    private static int[] figures(int[] numbers, IntUnaryOperator figure) {
        return Arrays.stream(numbers)
                .map(i -> i < 0 ? Travel.UNREACHABLE : figure.applyAsInt(i))
                .toArray();
    }

    private static Row usable(Row now, Row usual, int place) {
        return now.seconds(place) < Matrix.NO_WAY ? now : usual;
    }

    private static int drivable(int seconds) {
        return seconds >= Matrix.NO_WAY ? Travel.UNREACHABLE : seconds;
    }
}
