package de.leerplan.planning;

import de.leerplan.model.GeoPoint;
import de.leerplan.model.Leg;
import de.leerplan.operations.Sighting;
import de.leerplan.operations.TruckStart;
import de.leerplan.planning.fleet.Paces;

import java.util.Optional;

/// The drive that a truck is on, or is about to begin, to the next stop it was promised.
///
/// @param leg the whole of it, from its last stop on
/// @param behind metres of it that it has driven already
/// @param arrival seconds after midnight; before now only where it is there already
/// @param there whether it was seen at the stop
record FirstLeg(Leg leg, int behind, int arrival, boolean there) {
    /// Tells drives by where trucks were seen, or, where that is not known, as if each had left at
    /// once and gone straight to its next stop, which it has not reached yet.
    ///
    /// @param now seconds after midnight
    record Reckoner(Approaches approaches, Paces paces, DayClock clock, int now) {
        /// @param way from the last stop to `next`, in an average hour
        FirstLeg of(TruckStart start, GeoPoint next, Leg way) {
            int ready = clock.seconds(start.ready());
            FirstLeg unseen = leaving(ready, way);
            Leg whole = unseen.leg();
            Optional<Sighting> seen = start.seen();
            if (seen.isEmpty()) {
                return unseen;
            }
            int at = clock.seconds(seen.get().at());
            if (Approaches.isAt(seen.get(), next)) {
                // No sooner than the way takes: where the last stop is near, it has stood within
                // reach of this one since before it was done there; or it only passes by.
                int since = clock.seconds(seen.get().since());
                int arrival = Math.max(since, ready + whole.seconds());
                return new FirstLeg(whole, whole.metres(), arrival, true);
            }
            if (Approaches.isAt(seen.get(), start.place())) {
                return leaving(Math.max(ready, at), way);
            }
            return approaches
                    .left(start, seen.get(), next)
                    .map(left -> underWay(whole, left, seen.get(), start))
                    .orElse(unseen);
        }

        private FirstLeg leaving(int from, Leg way) {
            int drive = paces.takes(from, way.seconds());
            return new FirstLeg(
                    new Leg(way.metres(), drive), 0, Math.max(now, from + drive), false);
        }

        /// No shorter than the way from the last stop; longer where the truck went another way or
        /// has been at the wheel for longer.
        private FirstLeg underWay(Leg whole, Leg left, Sighting seen, TruckStart start) {
            int at = clock.seconds(seen.at());
            int rest = paces.takes(at, left.seconds());
            int metres = Math.max(whole.metres(), (int) seen.driven() + left.metres());
            double longer = whole.metres() == 0 ? 1 : (double) metres / whole.metres();
            int drove = (int) seen.drove(start.ready()).toSeconds();
            int seconds = Math.max(drove + rest, (int) Math.round(longer * whole.seconds()));
            return new FirstLeg(
                    new Leg(metres, seconds),
                    metres - left.metres(),
                    Math.max(now, at + rest),
                    false);
        }
    }
}
