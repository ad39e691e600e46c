package de.leerplan.roads;

import de.leerplan.roads.Anchor.Spot;

/// Cheapest way to a goal: what it costs, takes and measures, and the arc it ends on.
record Way(int cost, int millis, int centimetres, Spot end, boolean onOneArc) {
    int seconds() {
        return Math.round(millis / 1000f);
    }

    int metres() {
        return Math.round(centimetres / 100f);
    }
}
