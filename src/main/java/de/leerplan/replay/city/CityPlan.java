package de.leerplan.replay.city;

import java.util.List;

/// The hand-drawn part of the city.
///
/// @param streets main streets, ends joined
/// @param rivers centre lines of waters
/// @param beyond how streets and railways go on outside; nothing grows from them
record CityPlan(
        List<Street> streets,
        List<Feature> features,
        List<Street> railways,
        List<Street> rivers,
        List<Quarter> quarters,
        List<Street> beyond) {

    /// The district a place belongs to: the one with the nearest centre.
    Quarter quarterAt(Vec point) {
        Quarter best = quarters.getFirst();
        for (Quarter quarter : quarters) {
            if (quarter.centre().distance(point) < best.centre().distance(point)) {
                best = quarter;
            }
        }
        return best;
    }

    List<Feature> features(String kind) {
        return features.stream().filter(feature -> feature.kind().equals(kind)).toList();
    }
}
