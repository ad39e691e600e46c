package de.leerplan.roads;

import de.leerplan.model.Leg;

import java.util.Optional;

/// What lies nearest to one place, nearest first: numbers of places, and how far they are.
record Near(int[] place, int[] seconds, int[] metres) {
    /// Empty for a place that is not among them.
    Optional<Leg> to(int wanted) {
        for (int i = 0; i < place.length; i++) {
            if (place[i] == wanted) {
                return Optional.of(new Leg(metres[i], seconds[i]));
            }
        }
        return Optional.empty();
    }
}
