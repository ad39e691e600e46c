package de.leerplan.trucks;

import de.leerplan.operations.Fact;

import java.util.List;

/// What a truck's message comes to.
sealed interface Meaning {
    Meaning NOTHING_NEW = new Says(List.of());

    record Says(List<Fact> facts) implements Meaning {}

    /// @param reason one line for people
    record Refused(String reason) implements Meaning {}

    static Meaning says(Fact fact) {
        return new Says(List.of(fact));
    }
}
