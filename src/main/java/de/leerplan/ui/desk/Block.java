package de.leerplan.ui.desk;

import de.leerplan.ui.Selection;

import java.time.Instant;

/// One stop on the timeline.
///
/// @param done whether it lies behind the truck
/// @param hint what it is, in words
/// @param target what is looked at when it is chosen
record Block(Kind kind, Instant from, Instant until, boolean done, String hint, Selection target) {
    /// What happens at it; decides how it is drawn.
    enum Kind {
        COLLECT,
        SKIPPED,
        UNLOAD,
        PAUSE,
        RETURN
    }
}
