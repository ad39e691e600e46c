package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Makes near matrices, anew or from one that lacks some places.
///
/// @param nearest how many of the nearest are kept of each place
record NearMaker(RoadNetwork roads, MatrixMaker maker, int arcs, int nearest) {
    NearMatrix full(List<GeoPoint> places, List<Anchor> anchors) {
        List<Integer> chosen = new HubChoice(maker, anchors).of(places);
        Row[] from = maker.rows(chosen, anchors);
        Row[] to = maker.columns(chosen, anchors);
        List<Hub> hubs = new ArrayList<>();
        for (int i = 0; i < chosen.size(); i++) {
            hubs.add(new Hub(chosen.get(i), from[i], to[i]));
        }
        return new NearMatrix(places, roads, maker.near(anchors, arcs, nearest), hubs);
    }

    /// A matrix for `places` that takes over what `known` has. A new place costs three searches:
    /// its nearest, its row and its column.
    NearMatrix extended(NearMatrix known, List<GeoPoint> places, List<Anchor> anchors) {
        Map<GeoPoint, Integer> numbers = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            numbers.put(places.get(i), i);
        }
        int[] now = known.places().stream().mapToInt(p -> numbers.getOrDefault(p, -1)).toArray();
        long left = Arrays.stream(now).filter(i -> i >= 0).distinct().count();
        List<Integer> fresh =
                IntStream.range(0, places.size())
                        .filter(i -> known.indexOf(places.get(i)) < 0)
                        .boxed()
                        .toList();
        boolean hubGone = known.hubs().stream().anyMatch(hub -> now[hub.place()] < 0);
        boolean doubled = left + fresh.size() != places.size() || numbers.size() != places.size();
        if (doubled || hubGone || known.hubs().isEmpty() || fresh.size() * 6 > places.size()) {
            return full(places, anchors);
        }
        Near[] found = maker.near(anchors, arcs, nearest, fresh);
        for (int old = 0; old < now.length; old++) {
            if (now[old] >= 0) {
                found[now[old]] = known.near(old).renumbered(now);
            }
        }
        Row[] from = maker.rows(fresh, anchors);
        Row[] to = maker.columns(fresh, anchors);
        for (int i = 0; i < fresh.size(); i++) {
            for (int place = 0; place < found.length; place++) {
                found[place] = found[place].with(place, fresh.get(i), to[i], nearest);
            }
        }
        List<Hub> hubs =
                known.hubs().stream()
                        .map(hub -> widened(hub, now, places.size(), fresh, from, to))
                        .toList();
        return new NearMatrix(places, roads, found, hubs);
    }

    private static Hub widened(
            Hub hub, int[] now, int size, List<Integer> fresh, Row[] from, Row[] to) {
        int place = now[hub.place()];
        Row out = hub.from().renumbered(now, size);
        Row in = hub.to().renumbered(now, size);
        for (int i = 0; i < fresh.size(); i++) {
            out.put(fresh.get(i), to[i], place);
            in.put(fresh.get(i), from[i], place);
        }
        return new Hub(place, out, in);
    }
}
