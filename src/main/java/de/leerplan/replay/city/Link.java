package de.leerplan.replay.city;

import java.util.ArrayList;
import java.util.List;

/// A piece of street between two junctions.
///
/// @param from number of the junction it starts at
/// @param to number of the junction it ends at
/// @param bends points in between
/// @param street number of the street it was cut from
record Link(int from, int to, List<Vec> bends, int street) {

    Link {
        bends = List.copyOf(bends);
    }

    List<Vec> course(List<Vec> junctions) {
        List<Vec> out = new ArrayList<>();
        out.add(junctions.get(from));
        out.addAll(bends);
        out.add(junctions.get(to));
        return out;
    }

    double length(List<Vec> junctions) {
        return new Line(course(junctions)).length();
    }
}
