package de.leerplan.planning.day;

import org.optaplanner.core.impl.heuristic.selector.common.nearby.NearbyDistanceMeter;

/// How near two errands are in driving time, for OptaPlanner's own moves. The beginning of a tour
/// counts as being as far as most errands are, so that moves there stay possible and rare.
public class Closeness implements NearbyDistanceMeter<Errand, Object> {
    private static final double BEGINNING = 600;

    @Override
    public double getNearbyDistance(Errand from, Object to) {
        return to instanceof Errand errand ? from.timeTo(errand) : BEGINNING;
    }
}
