package de.leerplan.planning;

import de.leerplan.model.Fraction;

import java.util.Optional;

/// What is known about the kind of waste that lies in a truck.
record LoadTrace(Optional<Fraction> fraction) {
    static final LoadTrace UNKNOWN = new LoadTrace(Optional.empty());

    LoadTrace(Fraction fraction) {
        this(Optional.of(fraction));
    }
}
