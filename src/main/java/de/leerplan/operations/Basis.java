package de.leerplan.operations;

/// What an answer of the planner is founded on.
///
/// @param facts how many facts of the day it takes into account; 0 for those up to the one that
///     asked, as the number of the question tells
/// @param provisional whether it had to be there at once and a longer search may find a better one
public record Basis(long facts, boolean provisional) {
    public Basis {
        if (facts < 0) {
            throw new IllegalArgumentException(facts + " facts");
        }
    }
}
