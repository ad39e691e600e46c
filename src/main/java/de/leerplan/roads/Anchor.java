package de.leerplan.roads;

import java.util.ArrayList;
import java.util.List;

/// How a place hangs on the street network: the arcs on which a truck may leave it and those on
/// which it may come, each with the share (0..1) of the arc that lies before the place.
///
/// @param junction GraphHopper's number of the junction it lies at, or −1
record Anchor(List<Spot> starts, List<Spot> ends, int junction) {
    /// Where no street is near.
    static final Anchor NOWHERE = new Anchor(List.of(), List.of(), -1);

    static Anchor onStreet(List<Spot> spots) {
        return new Anchor(spots, spots, -1);
    }

    /// A point on an arc.
    record Spot(int arc, double share) {
        Spot mirrored() {
            return new Spot(arc, 1 - share);
        }

        int partOf(int whole) {
            return (int) Math.round(whole * share);
        }

        int restOf(int whole) {
            return whole - partOf(whole);
        }
    }

    Anchor {
        starts = List.copyOf(starts);
        ends = List.copyOf(ends);
    }

    boolean isSameJunctionAs(Anchor other) {
        return junction >= 0 && junction == other.junction;
    }

    /// The same place in a graph driven backwards.
    Anchor mirrored() {
        return new Anchor(mirrored(ends), mirrored(starts), junction);
    }

    private static List<Spot> mirrored(List<Spot> spots) {
        List<Spot> mirrored = new ArrayList<>(spots.size());
        for (Spot spot : spots) {
            mirrored.add(spot.mirrored());
        }
        return mirrored;
    }
}
