package de.leerplan.architecture.planted.app;

import de.leerplan.architecture.planted.forecast.Belief;
import de.leerplan.architecture.planted.roads.Road;

import java.time.Instant;

/// Well-behaved: `app` wires everything and alone knows the time.
record MayDoAllThat(Belief belief, Road road, Instant at) {
    static Instant now() {
        return Instant.now();
    }
}
