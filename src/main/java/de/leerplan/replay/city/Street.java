package de.leerplan.replay.city;

/// A street as drawn, before it is cut at its junctions.
///
/// @param kind the OSM `highway` value
/// @param name empty as long as a grown side street waits for its name
record Street(String kind, String name, Line course) {

    /// Motorways meet others only at their ends.
    boolean passesAbove() {
        return kind.equals("motorway");
    }

    boolean grown() {
        return name.isEmpty();
    }

    boolean bridge() {
        return name.endsWith("brücke");
    }
}
