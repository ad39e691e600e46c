package de.leerplan.operations;

import java.util.List;

/// What one fact leads to: the next state, and what is to be done outside.
public record Step(DayState next, List<Intent> intents) {
    public Step {
        intents = List.copyOf(intents);
    }
}
