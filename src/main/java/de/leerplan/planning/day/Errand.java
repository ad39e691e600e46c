package de.leerplan.planning.day;

import de.leerplan.planning.fleet.Travel;

/// One visit of the problem, as an element of OptaPlanner's lists.
public final class Errand {
    private final int visit;
    private final int place;
    private final Travel travel;

    Errand(int visit, int place, Travel travel) {
        this.visit = visit;
        this.place = place;
        this.travel = travel;
    }

    /// Its number in the problem.
    int visit() {
        return visit;
    }

    /// Time from here to there.
    int timeTo(Errand other) {
        return travel.time(place, other.place);
    }

    @Override
    public String toString() {
        return "visit " + visit;
    }
}
