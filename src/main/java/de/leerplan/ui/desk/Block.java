package de.leerplan.ui.desk;

import de.leerplan.ui.Selection;

import java.time.Instant;
import java.util.function.Supplier;

/// One stop on the timeline.
///
/// @param done whether it lies behind the truck
/// @param hint says what it is; asked only when somebody points at it
/// @param target what is looked at when it is chosen
record Block(
        Kind kind,
        Instant from,
        Instant until,
        boolean done,
        Supplier<String> hint,
        Selection target) {
    /// What happens at it; decides how it is drawn.
    enum Kind {
        COLLECT,
        SKIPPED,
        UNLOAD,
        PAUSE,
        RETURN
    }
}
