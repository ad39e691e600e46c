package de.leerplan.ui.map;

/// Keeps older work that comes late from replacing newer work. Used by one thread.
final class Newest {
    private long begun;
    private long taken;

    /// The turn of work that begins now.
    long begin() {
        return ++begun;
    }

    /// Whether nothing that began later was taken before.
    boolean take(long turn) {
        if (turn < taken) {
            return false;
        }
        taken = turn;
        return true;
    }
}
