package de.leerplan.planning;

import de.leerplan.model.Closure;
import de.leerplan.model.GeoPoint;
import de.leerplan.planning.fleet.Travel;
import de.leerplan.roads.Matrix;
import de.leerplan.roads.RoadNetwork;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Travel times along the roads. All places of the city are measured once, and again when closures
/// change; a request is answered from these figures.
public final class RoadTimes implements TravelTimes {
    private final RoadNetwork roads;
    private final Set<GeoPoint> known;
    private List<Closure> closures = List.of();
    private Matrix matrix;

    /// @param places all places of the master data
    public RoadTimes(RoadNetwork roads, List<GeoPoint> places) {
        this.roads = roads;
        known = new LinkedHashSet<>(places);
        matrix = roads.matrix(List.copyOf(known));
    }

    @Override
    public Travel among(List<GeoPoint> places, List<Closure> nowClosed) {
        boolean grown = known.addAll(places);
        if (!nowClosed.equals(closures)) {
            closures = List.copyOf(nowClosed);
            matrix = network().matrix(List.copyOf(known));
        } else if (grown) {
            matrix = network().matrix(matrix, List.copyOf(known));
        }
        return part(places);
    }

    private RoadNetwork network() {
        return closures.isEmpty() ? roads : roads.closing(closures);
    }

    private Travel part(List<GeoPoint> places) {
        int n = places.size();
        List<Integer> index = new ArrayList<>(n);
        places.forEach(place -> index.add(matrix.indexOf(place)));
        int[] metres = new int[n * n];
        int[] seconds = new int[n * n];
        for (int from = 0; from < n; from++) {
            int row = index.get(from);
            for (int to = 0; to < n; to++) {
                int column = index.get(to);
                metres[from * n + to] = matrix.metres(row, column);
                seconds[from * n + to] = matrix.seconds(row, column);
            }
        }
        return new Travel(n, metres, seconds);
    }
}
