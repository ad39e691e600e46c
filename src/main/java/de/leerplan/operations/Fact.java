package de.leerplan.operations;

import java.time.Instant;

/// Something that happened. Facts are journaled for good and never changed.
///
/// A new kind of fact is a record nested in one of the three; its simple name is its type in the
/// journal (see `FactJson`), so names are kept for ever.
public sealed interface Fact permits Observation, Decision, Result {
    /// When we learned it.
    Instant at();
}
