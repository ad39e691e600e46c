package de.leerplan.planning.fleet;

/// The counterpart of [Labels], from the end of a tour to its front: how late the truck may be so
/// that all that follows is in time, with the break still ahead, and with the break behind;
/// [Course#NEVER] with a minus where it cannot be.
final class Latest {
    private final Paces paces;
    int fresh;
    int rested;

    Latest(Paces paces) {
        this.paces = paces;
    }

    void set(int freshStart, int restedStart) {
        fresh = freshStart;
        rested = restedStart;
    }

    /// Goes back from the latest start at a node to the latest departure towards it.
    void leave(Rest rest, int drive) {
        int restedHere = paces.latest(rested, drive);
        int best = paces.latest(fresh, drive);
        int first = Math.min(rest.to(), restedHere - rest.length());
        if (first >= rest.from()) {
            best = Math.max(best, first);
        }
        int there = Math.min(rest.to(), rested - rest.length());
        if (there >= rest.from()) {
            best = Math.max(best, paces.latest(there, drive));
        }
        fresh = best;
        rested = restedHere;
    }

    /// Goes back from the latest finish at a node to its latest start.
    void serve(int opens, int closes, int service) {
        fresh = start(opens, closes, fresh - service);
        rested = start(opens, closes, rested - service);
    }

    private static int start(int opens, int closes, int start) {
        int latest = Math.min(closes, start);
        return latest < opens ? -Course.NEVER : latest;
    }
}
