package de.leerplan.roads;

import de.leerplan.model.GeoPoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Chooses hubs: the first places, to which all trucks go, and others that lie well apart, so that
/// from everywhere one is near. None lies where trucks cannot come and go.
record HubChoice(MatrixMaker maker, List<Anchor> anchors) {
    /// Depot and disposal sites stand first in the master data.
    private static final int FIRST = 8;

    private static final int HUBS = 56;

    List<Integer> of(List<GeoPoint> places) {
        Row from = maker.rows(List.of(0), anchors)[0];
        Row to = maker.columns(List.of(0), anchors)[0];
        List<Integer> chosen = new ArrayList<>();
        double[] apart = new double[places.size()];
        Arrays.fill(apart, Double.MAX_VALUE);
        for (int place = 0; place < places.size(); place++) {
            if (Math.max(from.seconds(place), to.seconds(place)) >= Matrix.NO_WAY) {
                apart[place] = 0;
            } else if (place < FIRST) {
                take(place, places, chosen, apart);
            }
        }
        while (chosen.size() < HUBS) {
            int farthest = 0;
            for (int place = 1; place < apart.length; place++) {
                farthest = apart[place] > apart[farthest] ? place : farthest;
            }
            if (apart[farthest] == 0) {
                break;
            }
            take(farthest, places, chosen, apart);
        }
        return chosen;
    }

    private static void take(int hub, List<GeoPoint> places, List<Integer> chosen, double[] apart) {
        chosen.add(hub);
        for (int place = 0; place < apart.length; place++) {
            double metres = places.get(hub).metresTo(places.get(place));
            apart[place] = Math.min(apart[place], metres);
        }
    }
}
