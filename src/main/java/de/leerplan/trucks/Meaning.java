package de.leerplan.trucks;

import de.leerplan.model.Saying;
import de.leerplan.operations.Fact;

import java.util.List;

/// What a truck's message comes to.
sealed interface Meaning {
    Meaning NOTHING_NEW = new Says(List.of());

    record Says(List<Fact> facts) implements Meaning {}

    record Refused(Saying why) implements Meaning {}

    static Meaning says(Fact fact) {
        return new Says(List.of(fact));
    }
}
